import { hash } from 'node:crypto';
import { type Document, KINDS, type Kind } from '../format/document.ts';
import { fileOfDocument } from '../format/manifest.ts';
import { encodeRecords } from '../format/record.ts';
import type { IndexFiles } from './index-files.ts';

/** Characters of a digest in Base64: 128 bits. */
const KEY_LENGTH = 22;

/**
 * Distributes documents to files, in their order. A file is taken over if the former index has one of the same documents.
 *
 * @param recordOf what is stored of a document, by its number
 * @param deflate raw DEFLATE
 */
export function toDocumentFiles(
  list: DocumentList,
  recordOf: (number: number) => StoredDocument,
  deflate: (bytes: Uint8Array) => Uint8Array,
  former?: DocumentList,
): IndexFiles {
  const formerNames = new Map(former && Array.from(contentsOf(former), ([name, { keys }]) => [keys, name]));
  const result: IndexFiles = { files: new Map(), taken: new Map() };
  for (const [name, { numbers, keys }] of contentsOf(list)) {
    const formerName = formerNames.get(keys);
    if (formerName === undefined) result.files.set(name, deflate(encodeRecords(numbers.map(recordOf))));
    else result.taken.set(name, formerName);
  }
  return result;
}

/** Lists documents by kind and content. */
export function toDocumentList(documents: readonly Document[]): DocumentList {
  const counts = { stock: 0, article: 0, headline: 0 };
  for (const { kind } of documents) counts[kind] += 1;
  const keys = documents.map((each) => hash('sha256', JSON.stringify(each), 'base64').slice(0, KEY_LENGTH));
  return { counts, keys };
}

/** The numbers of the documents in each file, by its name, and their keys as one string. */
function contentsOf({ counts, keys }: DocumentList): Map<string, { numbers: number[]; keys: string }> {
  const names = KINDS.flatMap((kind) => Array.from({ length: counts[kind] }, (_, at) => fileOfDocument(kind, at).name));
  const byName = Map.groupBy(names.keys(), (number) => names[number] ?? '');
  return new Map(
    Array.from(byName, ([name, numbers]) => [name, { numbers, keys: numbers.map((at) => keys[at]).join() }]),
  );
}

type StoredDocument = Parameters<typeof encodeRecords>[0][number];

/** Which documents an index has. */
export interface DocumentList {
  /** The number of documents of each kind. */
  counts: Record<Kind, number>;
  /** A key of each document, in the order of their numbers. Documents with the same key are the same. */
  keys: readonly string[];
}
