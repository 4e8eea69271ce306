import { type FoundCode, toCode } from './codes.ts';
import { type Exchange, findExchange, LABEL } from './exchanges.ts';
import { endsInFund, findNameAtEnd, isName, widestNameOf } from './stock-names.ts';

/** `证券代码`, `A股简称`, `公司代码`, `股份代號`, `代码`; not of bonds, funds or products. */
const CAPTION =
  /(?<market>(?:(?:[ABH]\s?股|港股|公司|股票|[证證]券|股份)\s?)*)(?:(?<code>代[码碼号號])|[简簡][称稱]|名[称稱])/gu;
/** A caption that nothing but a share has. */
const SHARE = /股|[证證]券/;
/** What a caption that says nothing of shares stands behind: not behind `产品` or `机构`. */
const ALONE = /(?:^|以下|[^\p{Script=Han}\w]\s?)$/u;
/** `：“`, ` | `, `为`, `(A股)：`, `由“某某科技”变更为“` */
const JOINT = /(?:\([ABH]股\))?\s{0,4}(?:(?:由\S{1,20}?)?变更为|[为是])?\s?[:|]?\s{0,4}["“‘「]?/uy;
const ONE_CODE = `(?:(${LABEL})\\s?[.:]?\\s?)?(?<!\\d)(\\d{1,6})(?![\\d%]|\\.\\d)(?:\\s?\\.?\\s?(${LABEL}))?`;
/** `600519`, `SH600519`, `000000、200000` */
const CODES = new RegExp(`${ONE_CODE}(?:\\s?[、,;/和]\\s?${ONE_CODE}(?!\\w))*`, 'iuy');
const EACH_CODE = new RegExp(ONE_CODE, 'giu');
/** `*ST海盐`, `万科A`, `五 粮 液`. Captures lose the space before the next caption. */
const ONE_NAME =
  '(?:S?\\*?ST\\s?)?(?:\\p{Script=Han}(?:\\s{1,4}\\p{Script=Han}){1,3}[AB]?(?=\\s|$)|[\\p{Script=Han}A-Za-z0-9·-]{2,12}?(?=$|[^\\p{Script=Han}\\w·-]|股票|[证證]券|债券|转债|公告|编号|代码|简称|公司|上市|[ABH]股))';
/** `万科A、万科B`, for as many codes. */
const NAMES = new RegExp(`${ONE_NAME}(?:\\s?[、/]\\s?${ONE_NAME})*`, 'uy');
/** The text before a caption in brackets, from the bracket on. */
const OPEN_BRACKET = /[([【〔][^()[\]【】〔〕]{0,60}$/;
/** The longest text between a code and its name, in code units. */
const FARTHEST = 60;
/** How many captions on either side of a code may be that of its name. */
const CAPTIONS_BESIDE = 6;
/** How far before brackets a name is searched for, in code units. */
const LOOK_BACK = 64;

/**
 * Finds the codes that a caption announces: `证券代码：600519 证券简称：某某股份`, in either order and several on a line. A code
 * without a caption of its name takes the name before the brackets around it.
 *
 * @param text in half width
 */
export function captionedIn(text: string): FoundCode[] {
  const captions = captionsIn(text);
  const namesFirst = captions[0]?.names !== undefined;
  return captions.flatMap((caption, place) => {
    const { codes, start, end, isHongKong, isOfShare } = caption;
    if (!codes) return [];
    const before = captions.slice(Math.max(0, place - CAPTIONS_BESIDE), place).reverse();
    const after = captions.slice(place + 1, place + 1 + CAPTIONS_BESIDE);
    const beside = (namesFirst ? [...before, ...after] : [...after, ...before]).filter(
      (other) => other.names && other.start - end < FARTHEST && start - other.end < FARTHEST,
    );
    const names = (beside.find((other) => other.isHongKong === isHongKong) ?? beside[0])?.names ?? [];
    if (names.some(endsInFund)) return [];
    const name = names[0] ?? findNameBeforeBrackets(text, start, widestNameOf(codes));
    if (!name && !isOfShare) return [];
    return codes.map(({ code, at }, number) => ({
      code,
      at,
      name: names.length === codes.length ? names[number] : name,
    }));
  });
}

/** Whether a text has a caption of a code. */
export function hasCaption(text: string): boolean {
  return /代[码碼号號]/.test(text);
}

/** The captions of a text with the codes or the names behind them, in its order. */
function captionsIn(text: string): Captioned[] {
  return [...text.matchAll(CAPTION)].flatMap(({ index, 0: caption, groups = {} }): Captioned[] => {
    const { market = '', code } = groups;
    if (!market && !ALONE.test(text.slice(Math.max(0, index - 2), index))) return [];
    const isHongKong =
      /^(?:H|港股)/.test(market) || (market.startsWith('股份') && code !== undefined && /[号號]/.test(code));
    const from = index + caption.length + matchAt(JOINT, text, index + caption.length).length;
    const value = matchAt(code ? CODES : NAMES, text, from);
    const isOfShare = SHARE.test(market);
    const place = { start: index, end: from + value.length, isHongKong, isOfShare };
    if (code) return [{ ...place, codes: codesOf(value, from, isHongKong ? 'HKEX' : undefined) }];
    const names = value.split(/[、/]/).map((name) => name.replace(/\s/g, ''));
    return names.every(isName) ? [{ ...place, names }] : [];
  });
}

function codesOf(value: string, from: number, stated: Exchange | undefined): { code: string; at: number }[] {
  return [...value.matchAll(EACH_CODE)].flatMap(({ index, 0: all, 1: before, 2: digits = '', 3: after }) => {
    const label = before ?? after;
    const code = toCode(digits, label ? findExchange(label) : stated);
    return code ? { code: code.code, at: from + index + all.search(/\d/) } : [];
  });
}

function findNameBeforeBrackets(text: string, start: number, widest: number): string | undefined {
  const [open] = OPEN_BRACKET.exec(text.slice(Math.max(0, start - FARTHEST), start)) ?? [];
  if (open === undefined) return undefined;
  const end = start - open.length;
  return findNameAtEnd(text.slice(Math.max(0, end - LOOK_BACK), end).trimEnd(), widest);
}

/** The match of a sticky expression at an offset; empty if there is none. */
function matchAt(sticky: RegExp, text: string, offset: number): string {
  sticky.lastIndex = offset;
  return sticky.exec(text)?.[0] ?? '';
}

/** A caption with what stands behind it: codes or names. */
interface Captioned {
  /** Where both stand together, in code units. */
  start: number;
  end: number;
  isHongKong: boolean;
  /** Whether the caption itself says that the code is a share's: `代码` alone does not. */
  isOfShare: boolean;
  codes?: { code: string; at: number }[];
  names?: string[];
}
