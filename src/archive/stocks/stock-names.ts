import { gbkWidthOf } from '../../chinese/gbk-width.ts';
import { tag } from '../../chinese/words.ts';

/** `*ST康达`, `万科A`, `阿里巴巴-SW`, `TCL科技` at the end of a text. */
const RUN = /[\p{Script=Han}A-Za-z0-9*·-]{2,24}$/u;
/** `*ST`, `ST`, `S*ST` before a name. */
const SPECIAL_TREATMENT = /(?:S?\*?ST)$/;
/** `万科企业股份有限公司` */
const LEGAL_FORM = /(?:\(集团\)|集团)?(?:股份)?(?:有限(?:责任)?公司|公司)$/;
/** Funds share the numbers of Shenzhen's shares: `东方红中国优势混合(001112)`. Indices do too: `上证指数(000001)`. */
const NO_SHARE = /(?:基金|混合|债券|债|联接|货币|指数|ETF|LOF|REIT)$/i;
/** What companies are called, or are the property of: `公司`, `港股宝新金融`. */
const COMMON = /^(?:本?公司|企业|集团|股份|港股|[AHB]股|美股|个股|龙头|巨头|上市公司|子公司|母公司|券商|银行)$/;
/** Verbs, prepositions, conjunctions, auxiliaries, pronouns, adverbs, numbers, places: `持有|南玻A`. */
const NOT_IN_NAMES = /^(?:v|p|c|u|r|d|f|m|q)/;
/** Of words with one character only these: what dictionaries make of the others is often a splinter, as in `久|其|软件`. */
const STANDING_ALONE = /^[是以由对将与和及如像从在给为被把向按让持买卖称至]$/;
/** A name has two characters at least, in bytes of GBK. */
const NARROWEST = 4;
/** Two characters alone, where a third word would not fit, are the end of a name: `股份`. */
const NARROWEST_WHOLE = 5;

/**
 * The name at the end of a text that goes on with the code in brackets. Exchanges allow short names four characters on the
 * mainland; words are taken from the end as long as they fit and may be part of a name.
 *
 * @param widest in bytes of GBK, where a Chinese character is two: 8 on the mainland, more for Hong Kong
 * @returns nothing if there is no name
 * @example findNameAtEnd('以及持有獐子岛', 8) // '獐子岛'
 */
export function findNameAtEnd(text: string, widest: number): string | undefined {
  const [run = ''] = RUN.exec(text) ?? [];
  const short = run.replace(LEGAL_FORM, '');
  const name = takeWords(short, short === run ? widest : 2 * widest);
  const before = short.slice(0, short.length - name.length);
  const [treatment = ''] = SPECIAL_TREATMENT.exec(before) ?? [];
  const whole = (/^S?T/.test(name) && before.endsWith('*') ? '*' : treatment) + name;
  return gbkWidthOf(whole) < NARROWEST || COMMON.test(whole) || /^[\d*·-]+$/.test(whole) ? undefined : whole;
}

/** Whether what stands at the end of a text is a fund or an index, whose numbers look like those of shares. */
export function endsInFund(text: string): boolean {
  return NO_SHARE.test(text);
}

function takeWords(text: string, widest: number): string {
  let name = '';
  for (const { word, tag: part } of tag(text).reverse()) {
    if (gbkWidthOf(word + name) > widest)
      return gbkWidthOf(name) < NARROWEST_WHOLE ? lastCharacters(text, widest) : name;
    if (gbkWidthOf(name) >= NARROWEST && (isNoPart(word, part) || COMMON.test(word))) return name;
    name = word + name;
  }
  return name;
}

function isNoPart(word: string, part: string): boolean {
  return word.length === 1 ? STANDING_ALONE.test(word) : NOT_IN_NAMES.test(part);
}

function lastCharacters(text: string, widest: number): string {
  let name = '';
  for (const character of [...text].reverse()) {
    if (gbkWidthOf(character + name) > widest) break;
    name = character + name;
  }
  return name;
}
