import type { Document, Kind } from '../format/document.ts';
import { fileOfDocument } from '../format/manifest.ts';
import { encodeRecords } from '../format/record.ts';

/**
 * Distributes documents to files, in their order.
 *
 * @param folded the folded fields of each document, or undefined where its record does not store them
 * @param deflate raw DEFLATE
 * @returns the files by name, and the number of documents of each kind
 */
export function toDocumentFiles(
  documents: readonly Document[],
  folded: readonly (readonly string[] | undefined)[],
  deflate: (bytes: Uint8Array) => Uint8Array,
): { counts: Record<Kind, number>; files: Map<string, Uint8Array> } {
  const counts = { stock: 0, article: 0, headline: 0 };
  const byName = Map.groupBy(documents.keys(), (number) => {
    const { kind } = documents[number] as Document;
    counts[kind] += 1;
    return fileOfDocument(kind, counts[kind] - 1).name;
  });
  const files = Array.from(byName, ([name, numbers]): [string, Uint8Array] => {
    const records = numbers.map((number) => ({ document: documents[number] as Document, folded: folded[number] }));
    return [name, deflate(encodeRecords(records))];
  });
  return { counts, files: new Map(files) };
}
