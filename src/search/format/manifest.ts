import { spellingOf } from './character-pairs.ts';
import type { Kind } from './document.ts';
import type { FacetNames } from './facets.ts';

/** Which sources and years the articles have, by number. */
export const FACETS_FILE = 'facets.bin';

/** Simplified characters for traditional ones. */
export const VARIANTS_FILE = 'variants.bin';

/** How many documents of a kind are in one file: an article comes with its text, the others are a line each. */
const PACK: Record<Kind, number> = { stock: 32, article: 1, headline: 32 };

/** Where all files of an index stand. */
export const INDEX_FOLDER = 'search/';

/** Where a file of the index stands. A new build has a new folder, so that no copy that a browser kept is taken for it. */
export function addressOfFile(version: string, name: string): string {
  return `${INDEX_FOLDER}${version}/${name}`;
}

/** The file that holds where a term stands: its own for a common one, else the shard that its number is scattered to. */
export function fileOfTerm(term: number, manifest: Manifest): string {
  return isCommon(term, manifest) ? fileOfCommon(term) : fileOfShard(shardOf(term, manifest.shards));
}

/** Whether a term has a file of its own, which holds nothing but its list. */
export function isCommon(term: number, { common }: Manifest): boolean {
  return commonRank(term, common) !== -1;
}

/** The file of a common term: `term-4e2d56fd.bin`. */
export function fileOfCommon(term: number): string {
  return `term-${(term >>> 0).toString(16).padStart(8, '0')}.bin`;
}

/** The file of a shard, counted from 0. */
export function fileOfShard(shard: number): string {
  return `terms-${shard}.bin`;
}

/** The shard that holds a term, so that no table needs to say. */
export function shardOf(term: number, shards: number): number {
  const mixed = Math.imul(term ^ (term >>> 16), 0x45d9_f3b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % shards;
}

/** How common a term is: 0 for the one with the longest list, -1 if it is not among the common ones. */
export function commonRank(term: number, common: string): number {
  const spelling = spellingOf(term);
  for (let at = common.indexOf(spelling); at !== -1; at = common.indexOf(spelling, at + 1)) {
    if (at % 2 === 0) return at / 2;
  }
  return -1;
}

/** The file that holds a document, `number` counted from 0 within its kind, and which of the documents in it. */
export function fileOfDocument(kind: Kind, number: number): { name: string; at: number } {
  return { name: `${kind}-${Math.floor(number / PACK[kind])}.bin`, at: number % PACK[kind] };
}

/** What the search page has to know before it fetches anything. Small, however large the archive. */
export interface Manifest extends FacetNames {
  /** Says which build the files belong to: they stand in a folder of this name. */
  version: string;
  /** How many documents there are of each kind. */
  documents: Record<Kind, number>;
  /** How many shards the terms are scattered to. */
  shards: number;
  /** Terms with a file of their own, the one with the longest list first, two UTF-16 units each. */
  common: string;
}
