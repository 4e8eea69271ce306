import { KINDS, type Kind } from '../format/document.ts';
import { type Facets, toFacetFilter } from '../format/facets.ts';
import { FACETS_FILE, fileOfDocument, fileOfTerm, isCommon, type Manifest, VARIANTS_FILE } from '../format/manifest.ts';
import { decodePostings, type Postings } from '../format/postings.ts';
import { type DocumentRecord, decodeRecords } from '../format/record.ts';
import { findList } from '../format/shard.ts';
import { inflate } from './inflate.ts';

/** Where a term stands. */
export async function readPostings(term: number, { manifest, read }: OpenIndex): Promise<Postings> {
  const file = await read(fileOfTerm(term, manifest));
  const list = isCommon(term, manifest) ? file : findList(file, term);
  return list ? decodePostings(term, list) : new Map();
}

/** A document by its number. */
export async function readDocument(document: number, { manifest, read }: OpenIndex): Promise<DocumentRecord> {
  const { name, at } = fileOfDocument(
    kindOf(document, manifest),
    document - firstOf(kindOf(document, manifest), manifest),
  );
  const record = decodeRecords(await inflate(await read(name)))[at];
  if (!record) throw new Error(`${name} has no document ${at}.`);
  return record;
}

/** The simplified character for each traditional one. */
export async function readVariants({ read }: OpenIndex): Promise<Map<string, string>> {
  const spelt = new TextDecoder('gb18030').decode(await inflate(await read(VARIANTS_FILE)));
  return new Map(Array.from({ length: spelt.length / 2 }, (_, at) => [spelt[at * 2] ?? '', spelt[at * 2 + 1] ?? '']));
}

/** Reads a filter of documents, by their number, for the source and the year chosen. Reads no file if none is chosen. */
export async function readFacetFilter(
  chosen: Facets,
  { manifest, read }: OpenIndex,
): Promise<(document: number) => boolean> {
  if (chosen.source === undefined && chosen.year === undefined) return () => true;
  return toFacetFilter(await inflate(await read(FACETS_FILE)), chosen, manifest);
}

/** Which kind a document is, by its number. */
export function kindOf(document: number, manifest: Manifest): Kind {
  return KINDS.findLast((kind) => document >= firstOf(kind, manifest)) ?? 'article';
}

function firstOf(kind: Kind, { documents }: Manifest): number {
  return KINDS.slice(0, KINDS.indexOf(kind)).reduce((sum, before) => sum + documents[before], 0);
}

/** An index that a query can be put to. */
export interface OpenIndex {
  manifest: Manifest;
  /** Gives the bytes of a file of the index by its name. Called again for one it gave before. */
  read: (name: string) => Promise<Uint8Array>;
}
