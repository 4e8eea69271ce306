import { hasCaption } from './captioned.ts';
import { type FoundCode, toCode, type WrittenCode } from './codes.ts';
import { findExchange, LABEL } from './exchanges.ts';
import { isPlausible } from './plausible.ts';
import { endsInFund, findNameAtEnd, widestNameOf } from './stock-names.ts';

/** `(002030)`, `[00700.HK]`, `【600519】`: at most as long that a search in a hostile text ends soon. */
const BRACKETS = /[([【〔]([^()[\]【】〔〕\n]{3,120})[)\]】〕]/g;
/** How far before the brackets a name is searched for, in code units. */
const LOOK_BACK = 64;
/** `SH:601939`, `A股 600519`, `02202.HK`, `600519,SH`, `600519` */
const CODE = new RegExp(
  `(?<![\\w.])(?:[AB]股\\s?:?\\s?|(?<market>H股|港股)\\s?:?\\s?)?(?:(?<before>${LABEL})\\s?[.:]?\\s?(?<labelled>\\d{1,6})|(?<digits>\\d{1,6})(?:\\s?(?:\\.|,(?!\\s?\\w+[:.\\d]))?\\s?(?<after>${LABEL}))?)(?![\\w\\p{Script=Han}])`,
  'giu',
);
/** `NYSE:ABCD`, `ABCD.US`: the share in another market. */
const FOREIGN = /(?:NYSE|NASDAQ|纽交所|纳斯达克)\s?:\s?[A-Z]{1,5}|\b[A-Z]{1,5}\.(?:US|N|O|OQ)\b/g;
const HONG_KONG = 'HK';
const SEPARATORS = /^[\s.,、:;/]*$/;
/** `,股吧`, `/买入`: words behind a code, without digits. */
const REMARKS = /^(?:\s*[,、/;:]\s*\p{Script=Han}{2,6})*[\s.,、:;/]*$/u;
/** `(以下简称“某某股份”)` before the brackets. */
const SHORT_NAME = /简称:?\s*["“]([^"”]{2,12})["”][^()]*\)$/;

/**
 * Finds the codes that stand in brackets behind a name. A bare code counts only behind a plausible name, and only if the
 * brackets hold nothing but codes, apart from a remark: otherwise they hold a year, a table of funds, a list of analysts.
 *
 * @param text in half width
 */
export function bracketedIn(text: string): FoundCode[] {
  return [...text.matchAll(BRACKETS)].flatMap((brackets) => {
    const [, inside = ''] = brackets;
    const codes = hasCaption(inside) ? [] : codesIn(inside);
    const before = text.slice(Math.max(0, brackets.index - LOOK_BACK), brackets.index).replace(/["”’」』\s]+$/, '');
    if (codes.length === 0 || endsInFund(before)) return [];
    const name = SHORT_NAME.exec(before)?.[1] ?? findNameAtEnd(before, widestNameOf(codes));
    const sure = codes.some(({ labelled }) => labelled) || codes.every(({ code }) => isPlausible(name, before, code));
    return sure ? codes.map(({ code, at }) => ({ code, name, at: brackets.index + 1 + at })) : [];
  });
}

/** The codes in a pair of brackets; none if the brackets hold something else, or a code that is no stock's. */
function codesIn(brackets: string): (WrittenCode & { at: number })[] {
  const inside = brackets.replace(FOREIGN, (ticker) => ' '.repeat(ticker.length));
  const found = [...inside.matchAll(CODE)];
  const gaps = found.map(({ index }, at) => inside.slice(endOf(found[at - 1]), index));
  if (!gaps.every((gap) => SEPARATORS.test(gap)) || !REMARKS.test(inside.slice(endOf(found.at(-1))))) return [];
  const codes = found.map(({ index, 0: all, groups = {} }) => {
    const { market, before, labelled, digits = '', after } = groups;
    const label = before ?? after;
    const code = toCode(labelled ?? digits, findExchange(label ?? (market ? HONG_KONG : '')));
    return code && { ...code, labelled: label !== undefined, at: index + all.search(/\d/) };
  });
  return codes.every((code) => code !== undefined) ? codes : [];
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}
