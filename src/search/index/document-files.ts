import { hash } from 'node:crypto';
import { fileOfDocument } from '../format/manifest.ts';
import { encodeRecords } from '../format/record.ts';
import type { Document, Kind } from './documents.ts';

/** Characters of Base64: 144 bits. */
const KEY_LENGTH = 24;

/**
 * Puts documents into files, in their order.
 *
 * @param keys of the documents
 * @param former the SHA-256 of files by the keys of their documents: such a file is not made unless its bytes are asked for
 * @param foldedOf as `encodeRecords` asks for it
 * @param deflate packs the bytes of a file
 */
export function toDocumentFiles(
  documents: readonly Document[],
  { keys, former, foldedOf, deflate }: Packing,
): { counts: Record<Kind, number>; files: Map<string, IndexFile>; packs: Map<string, string> } {
  const counts = { stock: 0, article: 0, headline: 0 };
  const byName = Map.groupBy(documents.keys(), (number) => {
    const { kind } = documents[number] as Document;
    counts[kind] += 1;
    return fileOfDocument(kind, counts[kind] - 1).name;
  });
  const files = new Map<string, IndexFile>();
  const packs = new Map<string, string>();
  for (const [name, numbers] of byName) {
    const key = numbers.map((number) => keys[number]).join('');
    const bytes = () => {
      const pack = numbers.map((number) => documents[number] as Document);
      return deflate(encodeRecords(pack, foldedOf));
    };
    const known = former.get(key);
    const file = known === undefined ? toFile(bytes()) : { sha256: known, bytes };
    files.set(name, file);
    packs.set(key, file.sha256);
  }
  return { counts, files, packs };
}

/** A file of these bytes. */
export function toFile(bytes: Uint8Array): IndexFile {
  return { sha256: hash('sha256', bytes), bytes: () => bytes };
}

/** A key for a document: two with one key are the same, but for their numbers. */
export function keyOfDocument(document: Document): string {
  const { kind, address, title, deck, note, source, published, text } = document;
  const parts = [kind, address, title, deck, note, source, published, text ?? document.body];
  return hash('sha256', JSON.stringify(parts), 'base64').slice(0, KEY_LENGTH);
}

interface Packing {
  keys: readonly string[];
  former: ReadonlyMap<string, string>;
  foldedOf: (document: Document) => readonly string[] | undefined;
  deflate: (bytes: Uint8Array) => Uint8Array;
}

/** A file of the index. */
export interface IndexFile {
  /** In hexadecimal. */
  sha256: string;
  bytes: () => Uint8Array;
}
