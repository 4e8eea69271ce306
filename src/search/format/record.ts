import type { Document } from './document.ts';
import { encodeGb18030 } from './gb18030.ts';
import { FIELDS } from './places.ts';

/** Between the parts of a document, and between documents. No text has a control character: see `cleanText`. */
const [PARTS, DOCUMENTS] = ['\0', '\u0001'];

/** Encodes documents for their file, not yet deflated. */
export function encodeRecords(records: readonly { document: Document; folded: Folded | undefined }[]): Uint8Array {
  const texts = records.map(({ document, folded = [] }) => {
    const { address, source = '', published = '' } = document;
    return [address, source, published, ...FIELDS.map((field) => document[field]), ...folded].join(PARTS);
  });
  return encodeGb18030(texts.join(DOCUMENTS));
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

/** The folded fields of a document, if a browser cannot fold them without a table: those with traditional characters. */
type Folded = readonly string[];

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
