import type { Document } from './document.ts';
import { encodeGb18030 } from './gb18030.ts';
import { FIELDS } from './places.ts';

/** Control characters, which no text contains: see `cleanText`. */
const [PART_SEPARATOR, DOCUMENT_SEPARATOR] = ['\0', '\f'];

/** Encodes the documents of one file, before DEFLATE. */
export function encodeRecords(records: readonly { document: Document; folded: Folded | undefined }[]): Uint8Array {
  const texts = records.map(({ document, folded = [] }) => {
    const { address, source = '', published = '' } = document;
    return [address, source, published, ...FIELDS.map((field) => document[field]), ...folded].join(PART_SEPARATOR);
  });
  return encodeGb18030(texts.join(DOCUMENT_SEPARATOR));
}

/** Decodes the documents of one inflated file. */
export function decodeRecords(bytes: Uint8Array): DocumentRecord[] {
  const records = new TextDecoder('gb18030').decode(bytes).split(DOCUMENT_SEPARATOR);
  return records.map((record) => {
    const [address = '', source, published, ...texts] = record.split(PART_SEPARATOR);
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

/** The folded fields of a document that a browser cannot fold: it has the table of variants in the traditional edition only. */
type Folded = readonly string[];

/** A document as its file stores it. */
export interface DocumentRecord {
  address: string;
  /** In the order of `FIELDS`. */
  fields: string[];
  source?: string;
  /** ISO 8601. */
  published?: string;
  /** The folded fields. Undefined if the fold of the index gives the same: see `createFoldOf`. */
  folded?: string[];
}
