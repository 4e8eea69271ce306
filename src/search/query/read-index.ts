import { KINDS, type Kind } from '../format/document.ts';
import { type Facets, toFacetFilter } from '../format/facets.ts';
import { createFold, type Fold } from '../format/fold.ts';
import { FACETS_FILE, fileOfDocument, fileOfTerm, isCommon, type Manifest, VARIANTS_FILE } from '../format/manifest.ts';
import { decodePostings, type Postings } from '../format/postings.ts';
import { type DocumentRecord, decodeRecords } from '../format/record.ts';
import { findList } from '../format/shard.ts';
import { inflate } from './inflate.ts';
import type { queryTermsOf } from './query-words.ts';

/** Reads the posting list of a term. It is empty if the index has no such term. */
export async function readPostings(term: number, { manifest, read }: OpenIndex): Promise<Postings> {
  const file = await read(fileOfTerm(term, manifest));
  const list = isCommon(term, manifest) ? file : findList(file, term);
  return list ? decodePostings(term, list) : new Map();
}

/** Reads a document by its number. Throws if the index has no such document. */
export async function readDocument(document: number, { manifest, read }: OpenIndex): Promise<DocumentRecord> {
  const { name, at } = fileOfDocument(
    kindOf(document, manifest),
    document - firstNumberOf(kindOf(document, manifest), manifest),
  );
  const record = decodeRecords(await inflate(await read(name)))[at];
  if (!record) throw new Error(`${name} has no document ${at}.`);
  return record;
}

/** Makes the function that folds documents of an index as their records state. */
export async function createFoldOf(index: OpenIndex): Promise<Fold> {
  return createFold(index.manifest.traditional === undefined ? undefined : await readVariants(index));
}

/** Reads the map from traditional characters to simplified ones. */
export async function readVariants({ read }: OpenIndex): Promise<Map<string, string>> {
  const pairs = new TextDecoder('gb18030').decode(await inflate(await read(VARIANTS_FILE)));
  return new Map(Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[at * 2] ?? '', pairs[at * 2 + 1] ?? '']));
}

/**
 * Reads the filter for a chosen source and year. The filter takes the number of a document. If neither is chosen, no
 * file is read and every document passes.
 */
export async function readFacetFilter(
  chosen: Facets,
  { manifest, read }: OpenIndex,
): Promise<(document: number) => boolean> {
  if (chosen.source === undefined && chosen.year === undefined) return () => true;
  return toFacetFilter(await inflate(await read(FACETS_FILE)), chosen, manifest);
}

/** The kind of a document, by its number. */
export function kindOf(document: number, manifest: Manifest): Kind {
  return KINDS.findLast((kind) => document >= firstNumberOf(kind, manifest)) ?? 'article';
}

/** The number of the first document of a kind. */
function firstNumberOf(kind: Kind, { documents }: Manifest): number {
  return KINDS.slice(0, KINDS.indexOf(kind)).reduce((sum, before) => sum + documents[before], 0);
}

/** A search index that queries can read. */
export interface OpenIndex {
  manifest: Manifest;
  /** Reads a file of the index by its name. It is called more than once for the same file. */
  read: (name: string) => Promise<Uint8Array>;
  /** At so few candidates their texts are read instead of the lists of so many more terms: `RESULTS_PER_STEP` by default. */
  fewFor?: (terms: number) => number;
  /** The terms of words in the order in which to read their lists: as `queryTermsOf` by default. */
  termsOf?: typeof queryTermsOf;
}
