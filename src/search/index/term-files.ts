import { spellingOf } from '../format/character-pairs.ts';
import { fileOfCommon, fileOfShard, shardOf } from '../format/manifest.ts';
import { encodeShard } from '../format/shard.ts';
import { listOf, pick, rangeOf, type TermLists } from '../format/term-lists.ts';
import { type IndexFile, toFile } from './document-files.ts';

/** What a shard holds on average, in bytes. */
const SHARD = 12_000;

/** A list of more bytes than this gets a file of its own, so that nobody fetches it who does not ask for it. */
const LONG = 3000;

/** No more terms than this have a file of their own, since the search page names them. */
const MOST_COMMON = 1024;

/**
 * Puts the lists of all terms into files: long ones by themselves, the others scattered evenly to shards.
 *
 * @param former how lists were put before; such a shard is not made unless its bytes are asked for
 * @param changed the terms whose lists were others then, or are gone
 */
export function toTermFiles(lists: TermLists, former: KnownShards, changed: readonly number[]): TermFiles {
  const common = longIn(lists)
    .map((number) => ({ number, term: lists.terms[number] ?? 0, bytes: listOf(number, lists) }))
    .sort((a, b) => b.bytes.length - a.bytes.length || a.term - b.term)
    .slice(0, MOST_COMMON);
  const isCommon = new Set(common.map(({ number }) => number));
  const total = (lists.ends.at(-1) ?? 0) - common.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const length = Math.max(1, Math.ceil(total / SHARD));
  const apart = common.map(({ term }) => term).sort((a, b) => a - b);
  const isAlike = former.hashes.length === length && former.apart.join() === apart.join();
  const touched = new Set(changed.map((term) => shardOf(term, length)));
  const numbers = Array.from({ length }, (_, at) => at);
  const fresh = membersOf(new Set(isAlike ? touched : numbers), length, lists, isCommon);
  const shards = numbers.map((at): IndexFile => {
    const members = fresh.get(at);
    if (members) return toFile(encodeShard(pick(members, lists)));
    const bytes = () => encodeShard(pick(membersOf(new Set([at]), length, lists, isCommon).get(at) ?? [], lists));
    return { sha256: former.hashes[at] ?? '', bytes };
  });
  return {
    common: common.map(({ term }) => spellingOf(term)).join(''),
    files: new Map([
      ...common.map(({ term, bytes }) => [fileOfCommon(term), toFile(bytes)] as const),
      ...shards.map((file, at) => [fileOfShard(at), file] as const),
    ]),
    shards: { hashes: shards.map(({ sha256 }) => sha256), apart },
  };
}

/** The numbers of the lists in some of the shards. */
function membersOf(
  wanted: ReadonlySet<number>,
  length: number,
  { terms }: TermLists,
  isCommon: ReadonlySet<number>,
): Map<number, number[]> {
  const members = new Map(Array.from(wanted, (at) => [at, [] as number[]]));
  for (let number = 0; number < terms.length; number += 1) {
    const own = members.get(shardOf(terms[number] ?? 0, length));
    if (own && !isCommon.has(number)) own.push(number);
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

/** The files of all terms, and what the manifest has to say of them. */
export interface TermFiles {
  common: string;
  files: Map<string, IndexFile>;
  shards: KnownShards;
}

/** How lists were put into files. */
export interface KnownShards {
  /** The SHA-256 of each shard. */
  hashes: string[];
  /** The terms that had files of their own, in rising order. */
  apart: number[];
}
