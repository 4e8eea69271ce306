import { spellingOf } from '../format/character-pairs.ts';
import { fileOfCommon, fileOfShard, shardOf } from '../format/manifest.ts';
import { encodeShard } from '../format/shard.ts';
import { listOf, rangeOf, selectLists, type TermLists } from '../format/term-lists.ts';

/** The average size of the lists in a shard, in bytes: of a site by itself, and of an edition, of which a search asks many. */
const SHARD_BYTES = { ofSite: 12_000, ofEdition: 2000 };

/** A posting list of more bytes than this has its own file, so that only queries with its term fetch it. */
const LONG_LIST_BYTES = 3000;

/** The most terms with their own file. The manifest lists all of them. */
const MOST_COMMON = 1024;

/**
 * Distributes the posting lists of all terms to files: one file for each long list, and shards of about equal size for
 * the others.
 */
export function toTermFiles(lists: TermLists, kind: TermFilesKind = 'ofSite'): TermFiles {
  const common = longListsIn(lists)
    .map((index) => ({ index, term: lists.terms[index] ?? 0, bytes: listOf(index, lists) }))
    .sort((a, b) => b.bytes.length - a.bytes.length || a.term - b.term)
    .slice(0, MOST_COMMON);
  const total = (lists.ends.at(-1) ?? 0) - common.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const shardCount = Math.max(1, Math.ceil(total / SHARD_BYTES[kind]));
  const shards = toShards(shardCount, lists, new Set(common.map(({ index }) => index)));
  return {
    common: common.map(({ term }) => spellingOf(term)).join(''),
    shards: shards.length,
    files: new Map([
      ...common.map(({ term, bytes }) => [fileOfCommon(term), bytes] as const),
      ...shards.map((indexes, at) => [fileOfShard(at), encodeShard(selectLists(indexes, lists))] as const),
    ]),
  };
}

/** The indexes of the lists in each shard, in ascending order of their terms as unsigned integers. */
function toShards(count: number, { terms }: TermLists, common: ReadonlySet<number>): number[][] {
  const shards = Array.from({ length: count }, (): number[] => []);
  for (let index = 0; index < terms.length; index += 1) {
    if (!common.has(index)) shards[shardOf(terms[index] ?? 0, count)]?.push(index);
  }
  return shards.map((indexes) => indexes.sort((a, b) => ((terms[a] ?? 0) >>> 0) - ((terms[b] ?? 0) >>> 0)));
}

/** The indexes of the long lists. */
function longListsIn(lists: TermLists): number[] {
  const long: number[] = [];
  for (let index = 0; index < lists.terms.length; index += 1) {
    const [start, end] = rangeOf(index, lists);
    if (end - start > LONG_LIST_BYTES) long.push(index);
  }
  return long;
}

/** Whether a site is asked by itself, or an edition with others, which has a sum of its terms, too. */
export type TermFilesKind = keyof typeof SHARD_BYTES;

/** The files of all terms, and what the manifest records about them. */
export interface TermFiles {
  /** As in `Manifest`. */
  common: string;
  /** The number of shards. */
  shards: number;
  /** The bytes of each file, by its name. */
  files: Map<string, Uint8Array>;
}
