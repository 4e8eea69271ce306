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
 */
export function toIndex(edition: SearchedEdition, deflate: Deflate): SearchIndex {
  const variants = toVariants();
  const documents = documentsOf(edition);
  const facets = facetNamesIn(edition);
  const folded = documents.map(createFoldFields(variants));
  const { counts, files: documentFiles } = toDocumentFiles(documents, foldedFieldsToStore(documents, folded), deflate);
  const { common, shards, files: termFiles } = toTermFiles(invert(folded));
  const files = new Map([...documentFiles, ...termFiles]);
  files.set(FACETS_FILE, deflate(encodeFacets(documents, facets)));
  files.set(VARIANTS_FILE, deflate(encodeGb18030(spellVariants(variants))));
  const hashes = Array.from(files, ([name, bytes]) => [name, hash('sha256', bytes)] as const);
  const version = hash('sha256', JSON.stringify(hashes)).slice(0, VERSION_LENGTH);
  return { manifest: { version, documents: counts, shards, common, ...facets }, files, hashes: new Map(hashes) };
}

/**
 * The folded fields of each document that has traditional characters. Undefined for every other document, which a
 * browser folds without the table of variants.
 */
function foldedFieldsToStore(documents: readonly Document[], folded: readonly string[][]): (string[] | undefined)[] {
  const foldFields = createFoldFields();
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

/** The search index of an edition. */
export interface SearchIndex {
  manifest: Manifest;
  /** The bytes of each file, by its name. */
  files: Map<string, Uint8Array>;
  /** The SHA-256 of each file in hexadecimal, by its name. */
  hashes: Map<string, string>;
}
