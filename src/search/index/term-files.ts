import { spellingOf } from '../format/character-pairs.ts';
import { fileOfCommon, fileOfShard, shardOf } from '../format/manifest.ts';
import { encodeShard } from '../format/shard.ts';
import { listOf, pick, rangeOf, type TermLists } from '../format/term-lists.ts';

/** Average size of a shard, in bytes. */
const SHARD = 12_000;

/** A longer list, in bytes, gets a file of its own, so that only a reader who asks for its term fetches it. */
const LONG = 3000;

/** The most terms with a file of their own: the search page names them all. */
const MOST_COMMON = 1024;

/** Puts the lists of all terms into files: long ones by themselves, all others scattered evenly to shards. */
export function toTermFiles(lists: TermLists): TermFiles {
  const common = longIn(lists)
    .map((number) => ({ number, term: lists.terms[number] ?? 0, bytes: listOf(number, lists) }))
    .sort((a, b) => b.bytes.length - a.bytes.length || a.term - b.term)
    .slice(0, MOST_COMMON);
  const total = (lists.ends.at(-1) ?? 0) - common.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const members = toMembers(Math.max(1, Math.ceil(total / SHARD)), lists, new Set(common.map(({ number }) => number)));
  return {
    common: common.map(({ term }) => spellingOf(term)).join(''),
    shards: members.length,
    files: new Map([
      ...common.map(({ term, bytes }) => [fileOfCommon(term), bytes] as const),
      ...members.map((numbers, at) => [fileOfShard(at), encodeShard(pick(numbers, lists))] as const),
    ]),
  };
}

/** The numbers of the lists in each shard. */
function toMembers(shards: number, { terms }: TermLists, isCommon: ReadonlySet<number>): number[][] {
  const members = Array.from({ length: shards }, (): number[] => []);
  for (let number = 0; number < terms.length; number += 1) {
    if (!isCommon.has(number)) members[shardOf(terms[number] ?? 0, shards)]?.push(number);
  }
  return members;
}

/** The numbers of the lists that are long. */
function longIn(lists: TermLists): number[] {
  const long: number[] = [];
  for (let number = 0; number < lists.terms.length; number += 1) {
    const [start, end] = rangeOf(number, lists);
    if (end - start > LONG) long.push(number);
  }
  return long;
}

/** The files of all terms by name, and what the manifest says of them. */
export interface TermFiles {
  /** Terms with a file of their own, as the manifest spells them. */
  common: string;
  shards: number;
  files: Map<string, Uint8Array>;
}
