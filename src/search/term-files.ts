import { fileOfCommon, fileOfShard, shardOf } from './manifest.ts';
import { encodeShard } from './shard.ts';
import { listOf, pick, rangeOf, type TermLists } from './term-lists.ts';
import { spellingOf } from './terms.ts';

/** What a shard holds on average, in bytes. */
const SHARD = 12_000;

/** A list of more bytes than this gets a file of its own, so that nobody fetches it who does not ask for it. */
const LONG = 3000;

/** No more terms than this have a file of their own, since the search page names them. */
const MOST_COMMON = 1024;

/** Puts the lists of all terms into files: long ones by themselves, the others scattered evenly to shards. */
export function toTermFiles(lists: TermLists): TermFiles {
  const common = longIn(lists)
    .map((number) => ({ number, term: lists.terms[number] ?? 0, bytes: listOf(number, lists) }))
    .sort((a, b) => b.bytes.length - a.bytes.length || a.term - b.term)
    .slice(0, MOST_COMMON);
  const isCommon = new Set(common.map(({ number }) => number));
  const total = (lists.ends.at(-1) ?? 0) - common.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const shards = Array.from({ length: Math.max(1, Math.ceil(total / SHARD)) }, (): number[] => []);
  lists.terms.forEach((term, number) => {
    if (!isCommon.has(number)) shards[shardOf(term, shards.length)]?.push(number);
  });
  return {
    common: common.map(({ term }) => spellingOf(term)).join(''),
    shards: shards.length,
    files: new Map([
      ...common.map(({ term, bytes }) => [fileOfCommon(term), bytes] as const),
      ...shards.map((shard, at) => [fileOfShard(at), encodeShard(pick(shard, lists))] as const),
    ]),
  };
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

/** The files of all terms, and what the manifest has to say of them. */
export interface TermFiles {
  common: string;
  shards: number;
  files: Map<string, Uint8Array>;
}
