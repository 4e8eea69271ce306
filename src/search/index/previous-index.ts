import type { TermLists } from '../format/term-lists.ts';
import type { KnownShards } from './term-files.ts';

const EMPTY: TermLists = { terms: new Int32Array(), ends: new Uint32Array(), bytes: new Uint8Array() };
/** What is known before the first index is made. */
export const NOTHING_KNOWN: Known = {
  keys: [],
  occurrences: EMPTY,
  postings: EMPTY,
  packs: new Map(),
  shards: { hashes: [], apart: [] },
};

/** What an index is made from, as far as the next one can use it again. */
export interface Known {
  /** Of its documents, by number. */
  keys: string[];
  /** Where each term stands, exactly. */
  occurrences: TermLists;
  /** The same lists as they stand in the index, by the same numbers. */
  postings: TermLists;
  /** The SHA-256 of the files of documents, by the keys of the documents in them. */
  packs: Map<string, string>;
  shards: KnownShards;
}
