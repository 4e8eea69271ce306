import { segment, segmentByDictionary, tag } from '../../chinese/words.ts';
import { endsInForm, goesOn, isFullName } from './forms.ts';

/** How many beginnings of names are told apart before the names themselves are looked at. */
const BEGINNINGS = 1 << 16;
const SHORTEST_NAME = 2;
/** Longer names stand in no other word. */
const LONGEST_UNCERTAIN = 4;
/** How much beside a name shows where its words begin and end, in code units. */
const BESIDE = 8;
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
    const here = (byBeginning.get(text.slice(at, at + 2)) ?? []).filter(({ name }) => text.startsWith(name, at));
    const found = here.find(({ name }) => isWhole(name, text, at));
    if (found) yield { ...found, at };
    // A longer name that is no word here still has no other name within: `韵达` in `光韵达`.
    const passed = found ?? here.find(({ name }) => name.length > SHORTEST_NAME);
    if (passed) at += passed.name.length - 1;
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
  if (!areBoundaries(segmentByDictionary, text, at, end)) return false;
  return name.length > 2 || areBoundaries(segment, text, at, end);
}

/** Whether words begin and end there. */
function areBoundaries(split: (text: string) => string[], text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - BESIDE);
  let at = from;
  let begins = start === from;
  for (const { length } of split(text.slice(from, end + BESIDE))) {
    at += length;
    if (at === start) begins = true;
    if (at >= end) return begins && at === end;
  }
  return false;
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
