import { tag } from '../../chinese/words.ts';
import { formsIn, isFullName } from './forms.ts';
import { isGeneric } from './generic.ts';

/** What names are made of, in half width. */
const NAME_CHARACTER = /[\p{Script=Han}A-Za-z0-9·&()-]/u;
/** How long a name may be, and how far before it a word is searched for that stands in no name, in code units. */
const [LONGEST_SHORT_NAME, LONGEST_FULL_NAME, LOOK_BACK] = [8, 30, 10];
/** The longest form of a short name, in code units. */
const SHORT_FORM = 2;
/** Names and unknown words, with which a company's full name begins. */
const PROPER = /^(?:n[rszt]|x|eng|j)/;
/** Parts of speech that stand in no name: particles, conjunctions, pronouns, adverbs, numerals, times and so on. */
const OUTSIDE_NAMES = /^(?:u|c|r|d|m|q|p|t|y|e|o|z|l|i)/;
/** Words of one character that stand in no name. Others may: `以岭`, `中`, `上`, `大`. */
const CHARACTER_OUTSIDE_NAMES =
  /^[的了是在对向从与及和或被由将把让给等并也都又还更最不没到得着过这那该其各某为因于自按据拟至称获叫达而但则若即占原任兼时令对额去如以有人日月年股所除]$/u;
/** `从|海盐`, which jieba's model may take for a word. */
const FUNCTION_WORD = /^[从在与及由被将把让对向为于是拟称获据其该除](?=.)/u;
/** `日接|海盐`, `我委对|海盐` */
const FUNCTION_WORD_AT_END = /[是对任接]$/u;
/** Particles, conjunctions, prepositions and numerals, behind which a name of common words may begin. */
const BEFORE_ANY_NAME = /^[ucpmq]/;
/** Verbs that stand in names. */
const VERB_IN_NAMES =
  /^(?:投资|管理|发展|服务|建设|控股|开发|咨询|设计|保险|运营|经营|制造|运输|销售|工程|策划|创新|创业|建筑|装饰|贸易|租赁|担保|教育|传播|广告|印刷|包装|加工|生产|通[信讯]|计算|联合|合作|环保|检测|认证|评[估级]|监理|勘察|置业|物流|供[应销]|批发|零售|餐饮|旅游|养殖|种植|养猪|修复|回收|利用|处理|安装|维修|清洁|交易|结算|支付|理财|信用|出版|发行|演出|经纪|代理|互联|连锁|保理|招商|光大|兴业|进取|腾飞|跳动|希望|联[通想]|移动|前进|奋达|立讯|运达)$/u;
/** What stands before a name and says what the company is, or what it does. */
const BEFORE_NAMES =
  /^(?:.*(?:公司|企业|股东|旗下|下属|所属|机构|平台|品牌|龙头|巨头|[房车药央国险]企|券商|银行|记者|通讯员|人士|[人长裁员方商者师家]|经理|名单|项目|行业|概念|主体|标的)|主席|简称|包括|[例比诸]如|其中|以及|来自|作为|根据|关于|[目此日]前|[近今昨]日|截至|显示|表示|公告|股票|个股|市场|期间|之[后前]|以来|同时|此外|另外|不过|因此|尤其|特别|据悉|知名|著名|老牌|集团|加盟|[加清减建]仓|离场|[历时现曾]任|中标|收盘|报经|布局|日电)$/u;
/** `一家`, `长`: words that BEFORE_NAMES would take for such a word, in names. */
const IN_NAMES = /^(?:国[家人]|之家|人[人家]|东方|南方|北方|四方|远方|官方|大方|八方|.)$/u;
const BEFORE_LISTED = /[、"“”'‘’「」『』(|\t]/;
const BEHIND_LISTED = /[、"“”'‘’「」『』(|\t和及与等]/;
const WORD_CHARACTER = /[\p{Script=Han}\p{L}\p{N}·&)%-]/u;

/**
 * Finds the names of companies in a paragraph by their forms: `海盐科技`, `海盐(南塘)电子有限公司`. Each begins behind a mark or
 * behind a word that stands in no name.
 *
 * @param text folded: in half width and simplified characters
 */
export function namesByForm(text: string): NameByForm[] {
  return formsIn(text).flatMap(({ at, end }) => {
    const longest = isFullName(text.slice(at, end)) ? LONGEST_FULL_NAME : LONGEST_SHORT_NAME;
    const from = runStart(text, end, longest + LOOK_BACK);
    // Most forms stand behind a mark.
    if (at - from < 2 || isKindOfCompany(text, at, end)) return [];
    const run = text.slice(from, end);
    if (run.endsWith('房地产')) return [];
    const start = nameStart(run, end - at);
    const name = run.slice(start);
    if (name.length > longest || name.length < end - at + 2 || !isBalanced(name) || isGeneric(name)) return [];
    const before = text[from + start - 1] ?? '\t';
    if (start === 0 && WORD_CHARACTER.test(before)) return [];
    const behind = text[end] ?? '\t';
    const isListed = start === 0 && (behind === '、' || (BEFORE_LISTED.test(before) && BEHIND_LISTED.test(behind)));
    return [{ name, end, isListed }];
  });
}

/** `上市公司`, `保险公司`, most of the forms in a text, whatever stands before them. */
function isKindOfCompany(text: string, at: number, end: number): boolean {
  return text.startsWith('公司', at) && isGeneric(text.slice(at - 2, end));
}

/** Where the run of name characters up to an offset begins, at most so far before it. */
function runStart(text: string, end: number, most: number): number {
  let start = end;
  while (start > 0 && end - start < most && NAME_CHARACTER.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/**
 * Where the name at the end of a run begins. A full name goes on behind its place or its proper name: `南塘|企业|发展`. One of
 * common words alone behind a noun or a verb is cut: `海盐创意|产业园有限公司`; it begins nowhere, at the end of the run.
 */
function nameStart(run: string, formLength: number): number {
  const isFull = formLength > SHORT_FORM;
  let [start, at, begun, isCut] = [0, 0, false, false];
  for (const { word, tag: part } of tag(run)) {
    at += word.length;
    if (at > run.length - formLength) {
      begun ||= PROPER.test(part);
      break;
    }
    const bracket = run.indexOf('(', start);
    const isInBrackets = bracket >= 0 && bracket < at && run.indexOf(')', bracket) >= at;
    if (word === ')' ? bracket <= start : word === '(' && !isInBrackets) {
      // `日电(记者甲)|海盐`, `甲(|海盐`
      [start, begun, isCut] = [at, false, word === ')'];
    } else if (isOutsideNames(word, part, isFull && begun)) {
      isCut = !BEFORE_ANY_NAME.test(part) && (word.length > 1 || /^[nva]/.test(part));
      [start, begun] = [at, false];
    } else if (part === 'x' && FUNCTION_WORD.test(word)) [start, begun] = [at - word.length + 1, true];
    else begun ||= PROPER.test(part) && !isInBrackets && word !== ')';
  }
  return isFull && isCut && !begun ? run.length : start;
}

function isOutsideNames(word: string, part: string, begun: boolean): boolean {
  if (word.length === 1) return CHARACTER_OUTSIDE_NAMES.test(word) || /^[mq]$/.test(part);
  if (IN_NAMES.test(word)) return false;
  if (/^(?:所属|旗下|下属|全资)$/.test(word) || (part === 'x' && FUNCTION_WORD_AT_END.test(word))) return true;
  if (/^v/.test(part)) return !VERB_IN_NAMES.test(word);
  return /公司$/.test(word) || (begun ? /^[pcu]/.test(part) : BEFORE_NAMES.test(word) || OUTSIDE_NAMES.test(part));
}

/** Whether each bracket is closed, and none opens at once. */
function isBalanced(name: string): boolean {
  return /^[^()]+(?:\([^()]{1,8}\)[^()]+)*$/.test(name) || !/[()]/.test(name);
}

/** A company's name by its form. */
export interface NameByForm {
  name: string;
  /** Where it ends in its paragraph, in code units. */
  end: number;
  /** Whether it stands alone in a list or in quotes. */
  isListed: boolean;
}
