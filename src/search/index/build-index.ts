import { hash } from 'node:crypto';
import type { Document } from '../format/document.ts';
import { encodeFacets } from '../format/facets.ts';
import { createFold } from '../format/fold.ts';
import { encodeGb18030 } from '../format/gb18030.ts';
import { FACETS_FILE, type Manifest, VARIANTS_FILE } from '../format/manifest.ts';
import { withNumbers } from '../format/numbers.ts';
import { FIELDS } from '../format/places.ts';
import { toDocumentFiles } from './document-files.ts';
import { documentsOf, type SearchedEdition } from './documents.ts';
import { facetNamesIn } from './facet-names.ts';
import { invert } from './invert.ts';
import { toTermFiles } from './term-files.ts';
import { spellVariants, toVariants } from './variants.ts';

/** Hexadecimal digits. */
const VERSION_LENGTH = 12;

/**
 * Builds the search index of an edition: the manifest and all files. The same edition always gives the same bytes.
 *
 * @param deflate raw DEFLATE (RFC 1951), which every browser can inflate
 * @param toTraditional converts a text to traditional characters; absent if there is no edition in these
 */
export function toIndex(edition: SearchedEdition, deflate: Deflate, toTraditional?: Convert): SearchIndex {
  const variants = toVariants();
  const documents = documentsOf(edition);
  const facets = facetNamesIn(edition);
  const foldFields = createFoldFields(variants);
  const folded = documents.map(foldFields);
  const stored = foldedFieldsToStore(documents, folded, createFoldFields());
  const { counts, files: documentFiles } = toDocumentFiles(documents, stored, deflate);
  const { common, shards, files: termFiles } = toTermFiles(invert(folded));
  const files = new Map([...documentFiles, ...termFiles]);
  files.set(FACETS_FILE, deflate(encodeFacets(documents, facets)));
  files.set(VARIANTS_FILE, deflate(encodeGb18030(spellVariants(variants))));
  const converted = toTraditional && documents.map((document) => convertDocument(document, toTraditional));
  const index = toFolder(files);
  return {
    ...index,
    manifest: { version: index.version, documents: counts, shards, common, ...facets },
    ...(converted && {
      traditional: toFolder(
        toDocumentFiles(converted, foldedFieldsToStore(converted, folded, foldFields), deflate).files,
      ),
    }),
  };
}

/** Adds to files what they are known by. */
function toFolder(files: Map<string, Uint8Array>): IndexFolder {
  const hashes = Array.from(files, ([name, bytes]) => [name, hash('sha256', bytes)] as const);
  const version = hash('sha256', JSON.stringify(hashes)).slice(0, VERSION_LENGTH);
  return { version, files, hashes: new Map(hashes) };
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

/** The folded fields of each document of which a browser's fold gives others. Undefined for every other document. */
function foldedFieldsToStore(
  documents: readonly Document[],
  folded: readonly string[][],
  foldFields: (document: Document) => string[],
): (string[] | undefined)[] {
  return documents.map((document, at) => {
    const fields = folded[at] ?? [];
    return foldFields(document).every((field, index) => field === fields[index]) ? undefined : fields;
  });
}

/** Makes a function that folds the fields of a document, in the order of `FIELDS`. */
function createFoldFields(variants?: ReadonlyMap<string, string>): (document: Document) => string[] {
  const fold = createFold(variants);
  return (document) => FIELDS.map((field) => withNumbers(fold(document[field])).folded);
}

type Deflate = (bytes: Uint8Array) => Uint8Array;
type Convert = (text: string) => string;

/** The search index of an edition. */
export interface SearchIndex extends IndexFolder {
  manifest: Manifest;
  /** The documents in traditional characters, if there is an edition in these. */
  traditional?: IndexFolder;
}

/** Files in a folder that is named by their version. */
export interface IndexFolder {
  version: string;
  /** The bytes of each file, by its name. */
  files: Map<string, Uint8Array>;
  /** The SHA-256 of each file in hexadecimal, by its name. */
  hashes: Map<string, string>;
}
