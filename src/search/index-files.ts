import { createHash } from 'node:crypto';
import { toDocumentFiles } from './document-files.ts';
import { type Document, documentsOf, type Searched } from './documents.ts';
import { encodeFacets, type FacetNames, facetNamesIn } from './facets.ts';
import { createFold } from './fold.ts';
import { encodeGb18030 } from './gb18030.ts';
import { invert } from './inverted.ts';
import { FACETS_FILE, type Manifest, VARIANTS_FILE } from './manifest.ts';
import { FIELDS } from './places.ts';
import { toTermFiles } from './term-files.ts';
import { spellVariants, toVariants } from './variants.ts';

/**
 * Makes all that the search page reads: its manifest, and the files of the index by name. The same edition always gives
 * the same bytes.
 *
 * @param deflate raw DEFLATE (RFC 1951), which every browser inflates by itself
 */
export function toIndex(edition: Searched, deflate: Deflate): SearchIndex {
  const variants = toVariants();
  const facets = facetNamesIn(edition);
  const { counts, packed, folded } = packDocuments(documentsOf(edition), { variants, facets, deflate });
  const { common, shards, files: ofTerms } = toTermFiles(invert(folded));
  const files = new Map([...ofTerms, ...packed]);
  files.set(VARIANTS_FILE, deflate(encodeGb18030(spellVariants(variants))));
  return { manifest: { version: versionOf(files), documents: counts, shards, common, ...facets }, files };
}

/** Packs the documents. Their folded fields alone are needed after that: the texts need not be held while terms are sorted. */
function packDocuments(
  documents: readonly Document[],
  { variants, facets, deflate }: { variants: ReadonlyMap<string, string>; facets: FacetNames; deflate: Deflate },
) {
  const folded = foldedFieldsOf(documents, variants);
  const { counts, files } = toDocumentFiles(documents, needsFolded(folded), deflate);
  files.set(FACETS_FILE, deflate(encodeFacets(documents, facets)));
  return { counts, packed: files, folded: [...folded.values()] };
}

function foldedFieldsOf(
  documents: readonly Document[],
  variants: ReadonlyMap<string, string>,
): Map<Document, string[]> {
  const fold = createFold(variants);
  return new Map(documents.map((document) => [document, FIELDS.map((field) => fold(document[field]))]));
}

/** The folded fields of a document with traditional characters; nothing for one without, which needs no table to fold. */
function needsFolded(folded: ReadonlyMap<Document, string[]>): (document: Document) => string[] | undefined {
  const foldWithoutTable = createFold();
  return (document) => {
    const fields = folded.get(document);
    const isPlain = FIELDS.every((field, at) => foldWithoutTable(document[field]) === fields?.[at]);
    return isPlain ? undefined : fields;
  };
}

function versionOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name} ${bytes.length} `).update(bytes);
  return hash.digest('hex').slice(0, 12);
}

type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The search index of an edition. */
export interface SearchIndex {
  manifest: Manifest;
  /** Bytes by name, as `manifest.ts` names them. */
  files: Map<string, Uint8Array>;
}

export type { Searched };
