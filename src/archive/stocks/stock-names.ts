import { gbkWidthOf } from '../../chinese/gbk-width.ts';
import { segment, segmentByDictionary, tag } from '../../chinese/words.ts';
import { listingOf } from './exchanges.ts';

/** `*ST康达`, `万科A`, `阿里巴巴-SW`, `TCL科技` at the end of a text. */
const NAME_CHARACTERS = /[\p{Script=Han}A-Za-z0-9*·-]{2,24}$/u;
/** `*ST康达`, `TCL科技`, with its mark of special treatment apart. */
const NAME_AT_START = /^(S?\*?ST)?([\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9·-]{1,23})/u;
/** `*ST`, `ST`, `S*ST` before a name. */
const SPECIAL_TREATMENT = /(?:S?\*?ST)$/;
/** `万科企业股份有限公司` */
const LEGAL_FORM = /(?:\(集团\)|集团)?(?:股份)?(?:有限(?:责任)?公司|公司)$/;
/** Funds and indices may have the same codes as stocks of Shenzhen: `东方红中国优势混合(001112)`, `沪指(000001)`. */
const FUND_OR_INDEX =
  /(?:基金|混合|债券|债|联接|货币|ETF|LOF|REITs?|指数?|大盘|(?:上证|中证|沪深|深证|国证|北证|科创|创业板|红利|A)\d{2,4})$/i;
/** Words for companies, markets and industries, which are no names: `公司`, and `港股` in `港股宝新金融`. */
const GENERIC_WORD =
  /^(?:本?公司|企业|集团|股份|港股|[AHB]股|美股|个股|股票|证券|龙头|巨头|上市公司|子公司|母公司|券商|银行|[沪深两]市|以下简称|下称)$/;
/** Verbs, prepositions, conjunctions, auxiliaries, pronouns, adverbs, locatives, numerals, measure words: `持有|南玻A`. */
const TAG_OUTSIDE_NAMES = /^(?:v|p|c|u|r|d|f|m|q)/;
/** One-character words outside names. Other one-character words are often parts of names: `久|其|软件`. */
const CHARACTER_OUTSIDE_NAMES = /^[的是以由对将与和及如像从在给为被把向按让持买卖称至因据]$/;

/** Nouns that say what the company behind them is: `房企|正荣地产`, `A股公司|南玻A`, `乳业龙头|伊利股份`. */
const KINDS_OF_COMPANY =
  '\\p{Script=Han}企|企业|公司|厂商|[券电房]商|[发造应营销建包理]商|龙头股?|巨头|老牌|知名|(?<=^|控股|公司|流通|[大小新老原])股东|客户|对手|同行|平台|品牌|机构|旗下|板块|行业|概念|独角兽|[黑白]马|股(?!份|集团)';
/** Words that end before a name begins: what is done with the share, when, and links between sentences. */
const WORDS_BEFORE_NAMES =
  '上市公?|[增减]持|持有|买入|卖出|收购|并购|出售|认购|参股|入股|看好|推荐|关注|调研|包括|以及|[例比譬诸]如|来自|关于|作为|就是|成为|由于|根据|流[入出]|携手|[涨跌]停|领[涨跌]|大[涨跌]|[今昨当近]日|日前|目前|此前|截至|以来|简称|不过|其中|另外|此外|同时|分别|尤其|\\d[日月年]';
/** Particles and prepositions that stand in no name but `美的`. */
const PARTICLES = '(?<!美)的|对|被|(?<!参)与|及';
/** All of a run up to the name, if a name follows. */
const BEFORE_NAME = new RegExp(
  `^.*(?:${KINDS_OF_COMPANY}|${WORDS_BEFORE_NAMES}|${PARTICLES})(?=[*\\p{Script=Han}A-Z].)`,
  'u',
);
/** Words of one character before a name, which the dictionary may have as the beginning of another word: `因特网`. */
const FUNCTION_WORD = /^[由因据而向](?=..)/u;
/** The same, but names begin with them too: `以岭药业`. Jieba's model tells which is a word of its own. */
const AMBIGUOUS_WORD = /^[有在从将让把是为如像以](?=..)/u;
/** `海盐科技(600000)和|南塘股份`. After a comma of enumeration or a verb 和 begins a name: `、和而泰`. */
const CONJUNCTION = /^[和与及](?=.{2})/;
const AFTER_NAME = /[)\]”"’」]$/;

/** In bytes of GBK. */
const WIDEST_NAME = { mainland: 8, hongKong: 12 };
/** The narrowest name, in bytes of GBK: two Chinese characters. */
const NARROWEST_NAME = 4;
/** The narrowest name before a word that does not fit, in bytes of GBK. A narrower one only ends a name: `股份`. */
const NARROWEST_BEFORE_MISFIT = 5;

/**
 * Finds the name of a stock at the end of a text, which its code in brackets follows. What stands before a name is left
 * out. Of a longer text, words are taken from the end while they fit into a short name and may be part of a name. On the
 * mainland exchanges a short name has at most four characters.
 *
 * @param text in half width
 * @param widest in bytes of GBK, where a Chinese character is two: 8 on the mainland, more for Hong Kong
 * @returns undefined if there is no name
 * @example findNameAtEnd('以及持有獐子岛', 8) // '獐子岛'
 */
export function findNameAtEnd(text: string, widest: number): string | undefined {
  const [run = ''] = NAME_CHARACTERS.exec(text) ?? [];
  const short = run.replace(LEGAL_FORM, '');
  const whole = withoutWordsBefore(short, text.slice(0, -run.length || undefined));
  const name = takeWords(whole, short === run ? widestOf(whole, widest) : 2 * widest);
  const before = short.slice(0, short.length - name.length);
  const [treatment = ''] = SPECIAL_TREATMENT.exec(before) ?? [];
  const fullName = (/^S?T/.test(name) && before.endsWith('*') ? '*' : treatment) + name;
  return isName(fullName) ? fullName : undefined;
}

/**
 * Finds the name of a stock at the start of a text, which its code precedes: whole words that fit into a short name.
 *
 * @param text in half width
 * @param widest in bytes of GBK
 * @example findNameAtStart('獐子岛 -40.9', 8) // '獐子岛'
 */
export function findNameAtStart(text: string, widest: number): string | undefined {
  const [run = '', treatment = '', words = ''] = NAME_AT_START.exec(text) ?? [];
  if (gbkWidthOf(words) <= widest) return isName(run) ? run : undefined;
  let name = '';
  for (const word of segment(words)) {
    if (gbkWidthOf(name + word) > widest) break;
    name += word;
  }
  return isName(treatment + name) ? treatment + name : undefined;
}

/** The widest name of a stock with some of these codes, in bytes of GBK. */
export function widestNameOf(codes: readonly { code: string }[]): number {
  return codes.some(({ code }) => listingOf(code)?.exchange !== 'HKEX') ? WIDEST_NAME.mainland : WIDEST_NAME.hongKong;
}

/** Whether a text can be the name of a stock. */
export function isName(text: string): boolean {
  return gbkWidthOf(text) >= NARROWEST_NAME && !GENERIC_WORD.test(text) && !/^[\d*·-]+$/.test(text);
}

/** Whether a text ends in the name of a fund or an index, whose codes look like those of stocks. */
export function endsInFund(text: string): boolean {
  return FUND_OR_INDEX.test(text);
}

function withoutWordsBefore(run: string, before: string): string {
  let rest = AFTER_NAME.test(before) ? run.replace(CONJUNCTION, '') : run;
  for (let last = ''; last !== rest; ) {
    last = rest;
    rest = rest.replace(BEFORE_NAME, '');
    if (FUNCTION_WORD.test(rest) && segmentByDictionary(rest)[0]?.length === 1) rest = rest.slice(1);
    if (AMBIGUOUS_WORD.test(rest) && segment(rest)[0]?.length === 1) rest = rest.slice(1);
  }
  return rest;
}

/** How wide a name may be: `海盐路桥集团` is more than a short name. */
function widestOf(text: string, widest: number): number {
  return text.endsWith('集团') ? Math.max(widest, WIDEST_NAME.hongKong) : widest;
}

function takeWords(text: string, widest: number): string {
  if (gbkWidthOf(text) <= widest) return text;
  let name = '';
  for (const { word, tag: partOfSpeech } of tag(text).reverse()) {
    if (gbkWidthOf(word + name) > widest)
      return gbkWidthOf(name) < NARROWEST_BEFORE_MISFIT ? lastCharacters(text, widest) : name;
    if (gbkWidthOf(name) >= NARROWEST_NAME && (isOutsideNames(word, partOfSpeech) || GENERIC_WORD.test(word)))
      return name;
    name = word + name;
  }
  return name;
}

function isOutsideNames(word: string, partOfSpeech: string): boolean {
  return word.length === 1 ? CHARACTER_OUTSIDE_NAMES.test(word) : TAG_OUTSIDE_NAMES.test(partOfSpeech);
}

function lastCharacters(text: string, widest: number): string {
  let name = '';
  for (const character of [...text].reverse()) {
    if (gbkWidthOf(character + name) > widest) break;
    name = character + name;
  }
  return name;
}
