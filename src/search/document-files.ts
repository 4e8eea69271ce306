import type { Document, Kind } from './documents.ts';
import { fileOfDocument } from './manifest.ts';
import { encodeRecords } from './record.ts';

/**
 * Puts documents into files, in their order.
 *
 * @param foldedOf as `encodeRecords` asks for it
 * @param deflate packs the bytes of a file
 */
export function toDocumentFiles(
  documents: readonly Document[],
  foldedOf: (document: Document) => readonly string[] | undefined,
  deflate: (bytes: Uint8Array) => Uint8Array,
): { counts: Record<Kind, number>; files: Map<string, Uint8Array> } {
  const counts = { stock: 0, article: 0, headline: 0 };
  const packs = new Map<string, Document[]>();
  for (const document of documents) {
    const { name } = fileOfDocument(document.kind, counts[document.kind]);
    counts[document.kind] += 1;
    const pack = packs.get(name);
    if (pack) pack.push(document);
    else packs.set(name, [document]);
  }
  return { counts, files: new Map([...packs].map(([name, pack]) => [name, deflate(encodeRecords(pack, foldedOf))])) };
}
