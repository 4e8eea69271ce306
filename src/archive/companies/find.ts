import { segmentByDictionary, tag } from '../../chinese/words.ts';
import { endsInForm, goesOn, isFullName } from './forms.ts';

/** How many beginnings of names are told apart before the names themselves are looked at. */
const BEGINNINGS = 1 << 16;
/** Longer names stand in no other word. */
const LONGEST_UNCERTAIN = 4;
/** How much beside a name shows where its words begin and end, in code units. */
const BESIDE = 8;
/** The most frequent surnames: 公安部户政管理研究中心《二〇二〇年全国姓名报告》. */
const SURNAME =
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤]/;
const LATIN = /[A-Za-z0-9]/;

/**
 * Indexes names for `namesFoundIn`.
 *
 * @param names folded, each with what it stands for
 */
export function toNameIndex<T>(names: Iterable<readonly [name: string, value: T]>): NameIndex<T> {
  const byBeginning = Map.groupBy(
    [...names].map(([name, value]) => ({ name, value })).sort((a, b) => b.name.length - a.name.length),
    ({ name }) => name.slice(0, 2),
  );
  const beginnings = new Uint8Array(BEGINNINGS);
  for (const beginning of byBeginning.keys()) beginnings[slotOf(beginning.charCodeAt(0), beginning.charCodeAt(1))] = 1;
  return { byBeginning, beginnings };
}

/**
 * Finds names in a text, in its order. Of overlapping names the longest counts. A short name begins and ends at word
 * boundaries, and none is a part of a longer word: `海盐银行` in `海盐银行业`.
 *
 * @param text folded
 */
export function* namesFoundIn<T>(text: string, { byBeginning, beginnings }: NameIndex<T>): Generator<FoundName<T>> {
  const last = text.length - 1;
  for (let at = 0; at < last; at += 1) {
    if (beginnings[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 0) continue;
    const found = byBeginning
      .get(text.slice(at, at + 2))
      ?.find(({ name }) => text.startsWith(name, at) && isWhole(name, text, at));
    if (!found) continue;
    yield { ...found, at };
    at += found.name.length - 1;
  }
}

/** Whether a noun follows that makes another name: `客车`, but not `集团`. */
export function isBeforeNoun(text: string, end: number): boolean {
  const behind = text.slice(end, end + BESIDE);
  if (!/^\p{Script=Han}{2}/u.test(behind) || /^(?:集团|公司|控股|股份|企业|中国|方面|旗下|总部|官方)/.test(behind))
    return false;
  const [first] = tag(behind);
  return first !== undefined && first.word.length > 1 && /^(?:n|vn|x|j)/.test(first.tag);
}

function isWhole(name: string, text: string, at: number): boolean {
  const end = at + name.length;
  if (LATIN.test(name[0] ?? '') && LATIN.test(text[at - 1] ?? '')) return false;
  if (LATIN.test(name.at(-1) ?? '') && LATIN.test(text[end] ?? '')) return false;
  if (isFullName(name)) return true;
  if ((endsInForm(name) || name.length >= LONGEST_UNCERTAIN) && goesOn(text, end)) return false;
  if (name.length > LONGEST_UNCERTAIN) return true;
  return areBoundaries(text, at, end) && !(name.length === 2 && isGivenName(text, at, end));
}

/** Whether words begin and end there. */
function areBoundaries(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - BESIDE);
  let at = from;
  let begins = start === from;
  for (const { length } of segmentByDictionary(text.slice(from, end + BESIDE))) {
    at += length;
    if (at === start) begins = true;
    if (at >= end) return begins && at === end;
  }
  return false;
}

/** Whether a name is a person's, with the surname before it: `崔|天龙`. */
function isGivenName(text: string, at: number, end: number): boolean {
  if (!SURNAME.test(text[at - 1] ?? '')) return false;
  const person = text.slice(at - 1, end);
  return tag(text.slice(Math.max(0, at - BESIDE), end + BESIDE)).some(
    ({ word, tag: part }) => word === person && part.startsWith('n'),
  );
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & (BEGINNINGS - 1);
}

/** Names with what each stands for, by their first two code units, the longest first. */
export interface NameIndex<T> {
  byBeginning: ReadonlyMap<string, readonly { name: string; value: T }[]>;
  /** By hash of two code units: whether any name may begin with them. */
  beginnings: Uint8Array;
}

/** A name in a text. */
export interface FoundName<T> {
  name: string;
  value: T;
  /** In code units. */
  at: number;
}
