import { hash } from 'node:crypto';
import type { Document, Kind } from './documents.ts';
import { fileOfDocument } from './manifest.ts';
import { encodeRecords } from './record.ts';

/** Characters of Base64: 144 bits. */
const KEY_LENGTH = 24;

/**
 * Puts documents into files, in their order.
 *
 * @param keys of the documents
 * @param former files by the keys of their documents: such a file is not made again
 * @param foldedOf as `encodeRecords` asks for it
 * @param deflate packs the bytes of a file
 */
export function toDocumentFiles(
  documents: readonly Document[],
  { keys, former, foldedOf, deflate }: Packing,
): { counts: Record<Kind, number>; packed: Map<string, Uint8Array>; byKeys: Map<string, Uint8Array> } {
  const counts = { stock: 0, article: 0, headline: 0 };
  const packs = Map.groupBy(documents.keys(), (number) => {
    const { kind } = documents[number] as Document;
    counts[kind] += 1;
    return fileOfDocument(kind, counts[kind] - 1).name;
  });
  const packed = new Map<string, Uint8Array>();
  const byKeys = new Map<string, Uint8Array>();
  for (const [name, numbers] of packs) {
    const key = numbers.map((number) => keys[number]).join('');
    const make = () =>
      deflate(
        encodeRecords(
          numbers.map((number) => documents[number] as Document),
          foldedOf,
        ),
      );
    const bytes = former.get(key) ?? make();
    packed.set(name, bytes);
    byKeys.set(key, bytes);
  }
  return { counts, packed, byKeys };
}

/** A key for a document: two with one key are the same, but for their numbers. */
export function keyOfDocument(document: Document): string {
  const { kind, address, title, deck, note, source, published, text } = document;
  const parts = [kind, address, title, deck, note, source, published, text ?? document.body];
  return hash('sha256', JSON.stringify(parts), 'base64').slice(0, KEY_LENGTH);
}

interface Packing {
  keys: readonly string[];
  former: ReadonlyMap<string, Uint8Array>;
  foldedOf: (document: Document) => readonly string[] | undefined;
  deflate: (bytes: Uint8Array) => Uint8Array;
}
