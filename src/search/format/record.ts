import type { Document } from '../index/documents.ts';
import { encodeGb18030 } from './gb18030.ts';
import { FIELDS } from './places.ts';

/** Between the parts of a document, and between documents. No text has a control character: see `cleanText`. */
const [PARTS, DOCUMENTS] = ['\0', '\u0001'];

/**
 * Writes documents for their file, not yet deflated.
 *
 * @param foldedOf the folded fields of a document, if a reader's browser cannot make them without a table: text with
 * traditional characters
 */
export function encodeRecords(
  documents: readonly Document[],
  foldedOf: (document: Document) => readonly string[] | undefined,
): Uint8Array {
  const records = documents.map((document) => {
    const { address, source = '', published = '' } = document;
    const fields = FIELDS.map((field) => document[field]);
    return [address, source, published, ...fields, ...(foldedOf(document) ?? [])].join(PARTS);
  });
  return encodeGb18030(records.join(DOCUMENTS));
}

/** Reads the documents of a file once it is inflated. */
export function decodeRecords(bytes: Uint8Array): DocumentRecord[] {
  const records = new TextDecoder('gb18030').decode(bytes).split(DOCUMENTS);
  return records.map((record) => {
    const [address = '', source, published, ...texts] = record.split(PARTS);
    const folded = texts.slice(FIELDS.length);
    return {
      address,
      fields: texts.slice(0, FIELDS.length),
      ...(source && { source }),
      ...(published && { published }),
      ...(folded.length > 0 && { folded }),
    };
  });
}

/** A document as its file holds it. */
export interface DocumentRecord {
  address: string;
  /** In the order of `FIELDS`. */
  fields: string[];
  source?: string;
  /** ISO 8601. */
  published?: string;
  /** The folded fields, each as long as its field, if they have to be given. */
  folded?: string[];
}
