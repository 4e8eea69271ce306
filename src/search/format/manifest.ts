import { spellingOf } from './character-pairs.ts';
import { KINDS, type Kind } from './document.ts';
import type { FacetNames } from './facets.ts';

/** The file of the source and the year of each document, as numbers. */
export const FACETS_FILE = 'facets.bin';

/** The file that maps traditional characters to simplified ones. */
export const VARIANTS_FILE = 'variants.bin';

/** Documents per file. An article comes with its whole text, a stock or a headline is one line. */
const DOCUMENTS_PER_FILE: Record<Kind, number> = { stock: 32, article: 1, headline: 32 };

/** The folder of all index files, relative to the site's root. */
export const INDEX_FOLDER = 'search/';

/**
 * The address of an index file, relative to the site's root. A changed index has a new folder, so that a browser never
 * takes a cached file of an old index for it.
 */
export function addressOfFile(version: string, name: string): string {
  return `${INDEX_FOLDER}${version}/${name}`;
}

/** The name of the file with the posting list of a term: the own file of a common term, or the shard of a rare one. */
export function fileOfTerm(term: number, manifest: Manifest): string {
  return isCommon(term, manifest) ? fileOfCommon(term) : fileOfShard(shardOf(term, manifest.shards));
}

/** Whether a term has its own file, which holds only its posting list. */
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

/**
 * The number of a term's shard, counted from 0. The number is a hash of the term, so that no lookup table is needed.
 */
export function shardOf(term: number, shards: number): number {
  const mixed = Math.imul(term ^ (term >>> 16), 0x45d9_f3b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % shards;
}

/**
 * The rank of a term among the common terms: 0 for the term with the longest posting list, -1 if the term is not
 * common.
 */
export function commonRank(term: number, common: string): number {
  const spelling = spellingOf(term);
  for (let at = common.indexOf(spelling); at !== -1; at = common.indexOf(spelling, at + 1)) {
    if (at % 2 === 0) return at / 2;
  }
  return -1;
}

/**
 * The name of the file that holds a document, and the document's position in that file.
 *
 * @param number counted from 0 within the kind
 */
export function fileOfDocument(kind: Kind, number: number): { name: string; at: number } {
  return {
    name: `${kind}-${Math.floor(number / DOCUMENTS_PER_FILE[kind])}.bin`,
    at: number % DOCUMENTS_PER_FILE[kind],
  };
}

/**
 * The address of the file of a given name in an index, relative to the search page. The documents of the edition in
 * traditional characters have a folder of their own.
 */
export function addressIn({ version, traditional }: Manifest, name: string): string {
  const isDocument = KINDS.some((kind) => name.startsWith(`${kind}-`));
  return addressOfFile(isDocument && traditional ? traditional : version, name);
}

/** What the search page needs before it fetches a file. A manifest stays small however large the archive is. */
export interface Manifest extends FacetNames {
  /** The version of the index, which is the name of its folder. */
  version: string;
  /** The version of the documents in traditional characters, on the search page of that edition only. */
  traditional?: string;
  /** The number of documents of each kind. */
  documents: Record<Kind, number>;
  /** The number of shards. */
  shards: number;
  /** The common terms, two UTF-16 code units each, in order of the length of their posting lists, the longest first. */
  common: string;
}
