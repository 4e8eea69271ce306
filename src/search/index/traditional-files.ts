import type { Document } from '../format/document.ts';
import { FIELDS } from '../format/places.ts';
import { type DocumentList, toDocumentFiles } from './document-files.ts';
import { createFoldFields } from './folded-fields.ts';
import type { FormerIndex } from './former-index.ts';
import type { IndexFiles } from './index-files.ts';

/**
 * Makes the files of documents in traditional characters.
 *
 * @param list of the documents
 * @param fieldsOf the folded fields of a document, by its number
 */
export function toTraditionalFiles(
  { documents, list, fieldsOf, convert, deflate }: Conversion,
  former?: FormerIndex,
): IndexFiles {
  const foldFields = createFoldFields();
  const toRecord = (number: number) => {
    const document = convertDocument(documents[number] as Document, convert);
    const fields = fieldsOf(number);
    const isSame = foldFields(document).every((field, at) => field === fields[at]);
    return { document, folded: isSame ? undefined : fields };
  };
  const known = former?.traditional;
  const isKnown = ({ source = '', ...fields }: Document) =>
    [source, ...FIELDS.map((field) => fields[field])].every((text) => known?.isConvertedSame(text));
  const keys = list.keys.map((key, number) => (isKnown(documents[number] as Document) ? key : `${key} otherwise`));
  return toDocumentFiles({ ...list, keys }, toRecord, deflate, known && former);
}

/** A document with the same characters in its places, since the index states places: a line of another length stays. */
function convertDocument(document: Document, convert: Convert): Document {
  const convertLine = (line: string) => {
    const converted = convert(line);
    return converted.length === line.length ? converted : line;
  };
  const fields = FIELDS.map((field) => [field, document[field].split('\n').map(convertLine).join('\n')]);
  const { source } = document;
  return { ...document, ...Object.fromEntries(fields), ...(source && { source: convert(source) }) };
}

/** Converts a text to traditional characters. */
export type Convert = (text: string) => string;

interface Conversion {
  documents: readonly Document[];
  list: DocumentList;
  fieldsOf: (number: number) => readonly string[];
  convert: Convert;
  /** Raw DEFLATE. */
  deflate: (bytes: Uint8Array) => Uint8Array;
}
