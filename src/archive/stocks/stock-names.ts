import { gbkWidthOf } from '../../chinese/gbk-width.ts';
import { tag } from '../../chinese/words.ts';

/** `*ST康达`, `万科A`, `阿里巴巴-SW`, `TCL科技` at the end of a text. */
const NAME_CHARACTERS = /[\p{Script=Han}A-Za-z0-9*·-]{2,24}$/u;
/** `*ST`, `ST`, `S*ST` before a name. */
const SPECIAL_TREATMENT = /(?:S?\*?ST)$/;
/** `万科企业股份有限公司` */
const LEGAL_FORM = /(?:\(集团\)|集团)?(?:股份)?(?:有限(?:责任)?公司|公司)$/;
/** Funds and indices may have the same codes as stocks of Shenzhen: `东方红中国优势混合(001112)`, `上证指数(000001)`. */
const FUND_OR_INDEX = /(?:基金|混合|债券|债|联接|货币|指数|ETF|LOF|REIT)$/i;
/** Words for companies, markets and industries, which are no names: `公司`, and `港股` in `港股宝新金融`. */
const GENERIC_WORD = /^(?:本?公司|企业|集团|股份|港股|[AHB]股|美股|个股|龙头|巨头|上市公司|子公司|母公司|券商|银行)$/;
/** Verbs, prepositions, conjunctions, auxiliaries, pronouns, adverbs, locatives, numerals, measure words: `持有|南玻A`. */
const TAG_OUTSIDE_NAMES = /^(?:v|p|c|u|r|d|f|m|q)/;
/** One-character words outside names. Other one-character words are often parts of names: `久|其|软件`. */
const CHARACTER_OUTSIDE_NAMES = /^[是以由对将与和及如像从在给为被把向按让持买卖称至]$/;
/** The narrowest name, in bytes of GBK: two Chinese characters. */
const NARROWEST_NAME = 4;
/** The narrowest name before a word that does not fit, in bytes of GBK. A narrower one only ends a name: `股份`. */
const NARROWEST_BEFORE_MISFIT = 5;

/**
 * Finds the name of a stock at the end of a text, which its code in brackets follows. Words are taken from the end
 * while they fit into a short name and may be part of a name. On the mainland exchanges a short name has at most four
 * characters.
 *
 * @param widest in bytes of GBK, where a Chinese character is two: 8 on the mainland, more for Hong Kong
 * @returns undefined if there is no name
 * @example findNameAtEnd('以及持有獐子岛', 8) // '獐子岛'
 */
export function findNameAtEnd(text: string, widest: number): string | undefined {
  const [run = ''] = NAME_CHARACTERS.exec(text) ?? [];
  const short = run.replace(LEGAL_FORM, '');
  const name = takeWords(short, short === run ? widest : 2 * widest);
  const before = short.slice(0, short.length - name.length);
  const [treatment = ''] = SPECIAL_TREATMENT.exec(before) ?? [];
  const fullName = (/^S?T/.test(name) && before.endsWith('*') ? '*' : treatment) + name;
  return gbkWidthOf(fullName) < NARROWEST_NAME || GENERIC_WORD.test(fullName) || /^[\d*·-]+$/.test(fullName)
    ? undefined
    : fullName;
}

/** Whether a text ends in the name of a fund or an index, whose codes look like those of stocks. */
export function endsInFund(text: string): boolean {
  return FUND_OR_INDEX.test(text);
}

function takeWords(text: string, widest: number): string {
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
