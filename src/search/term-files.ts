import { fileOfCommon, fileOfShard, shardOf } from './manifest.ts';
import { encodeShard, type TermList } from './shard.ts';
import { spellingOf } from './terms.ts';

/** What a shard holds on average, in bytes. */
const SHARD = 12_000;

/** A list of more bytes than this gets a file of its own, so that nobody fetches it who does not ask for it. */
const LONG = 3000;

/** No more terms than this have a file of their own, since the search page names them. */
const MOST_COMMON = 1024;

/** Puts the lists of all terms into files: long ones by themselves, the others scattered evenly to shards. */
export function toTermFiles(lists: readonly TermList[]): TermFiles {
  const common = lists
    .filter(({ bytes }) => bytes.length > LONG)
    .sort((a, b) => b.bytes.length - a.bytes.length || a.term - b.term)
    .slice(0, MOST_COMMON);
  const isCommon = new Set(common);
  const scattered = lists.filter((list) => !isCommon.has(list));
  const total = scattered.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const shards = Array.from({ length: Math.max(1, Math.ceil(total / SHARD)) }, (): TermList[] => []);
  for (const list of scattered) shards[shardOf(list.term, shards.length)]?.push(list);
  return {
    common: common.map(({ term }) => spellingOf(term)).join(''),
    shards: shards.length,
    files: new Map([
      ...common.map(({ term, bytes }) => [fileOfCommon(term), bytes] as const),
      ...shards.map((shard, at) => [fileOfShard(at), encodeShard(shard)] as const),
    ]),
  };
}

/** The files of all terms, and what the manifest has to say of them. */
export interface TermFiles {
  common: string;
  shards: number;
  files: Map<string, Uint8Array>;
}
