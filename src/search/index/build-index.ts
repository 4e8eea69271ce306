import { hash } from 'node:crypto';
import type { Document } from '../format/document.ts';
import { encodeFacets } from '../format/facets.ts';
import { encodeGb18030 } from '../format/gb18030.ts';
import { FACETS_FILE, type Manifest, VARIANTS_FILE } from '../format/manifest.ts';
import { type DocumentList, toDocumentFiles, toDocumentList } from './document-files.ts';
import { documentsOf, type SearchedEdition } from './documents.ts';
import { facetNamesIn } from './facet-names.ts';
import { createFieldsOf, createVariantTest } from './folded-fields.ts';
import type { FormerIndex } from './former-index.ts';
import type { IndexFiles } from './index-files.ts';
import { indexTerms } from './index-terms.ts';
import { type Convert, toTraditionalFiles } from './traditional-files.ts';
import { spellVariants, toVariants } from './variants.ts';

/** Hexadecimal digits. */
const VERSION_LENGTH = 12;

/**
 * Builds the search index of an edition: the manifest and all files. The same edition always gives the same bytes, whatever
 * the former index is.
 *
 * @param deflate raw DEFLATE (RFC 1951), which every browser can inflate
 * @param convert converts a text to traditional characters; absent if there is no edition in these
 * @param former an index that this program made: what it has of the same documents is not made again
 */
export function toIndex(
  edition: SearchedEdition,
  deflate: Deflate,
  convert?: Convert,
  former?: FormerIndex,
): SearchIndex {
  const documents = documentsOf(edition);
  const list = toDocumentList(documents);
  const fieldsOf = createFieldsOf(documents);
  const hasVariants = createVariantTest();
  const toRecord = (number: number) => {
    const document = documents[number] as Document;
    return { document, folded: hasVariants(document) ? fieldsOf(number) : undefined };
  };
  const stored = toDocumentFiles(list, toRecord, deflate, former);
  const { common, shards, ...terms } = indexTerms(
    list.keys,
    fieldsOf,
    edition.isSummed ? 'ofEdition' : 'ofSite',
    former,
  );
  const facets = facetNamesIn(edition);
  const files = new Map([
    ...stored.files,
    ...terms.files,
    [FACETS_FILE, deflate(encodeFacets(documents, facets))],
    [VARIANTS_FILE, deflate(encodeGb18030(spellVariants(toVariants())))],
  ]);
  const index = toFolder({ files, taken: new Map([...stored.taken, ...terms.taken]) }, former?.hashes);
  const conversion = convert && { documents, list, fieldsOf, convert, deflate };
  return {
    ...index,
    ...list,
    manifest: { version: index.version, documents: list.counts, shards, common, ...facets },
    ...(conversion && {
      traditional: toFolder(toTraditionalFiles(conversion, former), former?.traditional?.hashes),
    }),
  };
}

/** Adds to files what they are known by. */
function toFolder({ files, taken }: IndexFiles, formerHashes?: ReadonlyMap<string, string>): IndexFolder {
  const hashes = [
    ...Array.from(files, ([name, bytes]) => [name, hash('sha256', bytes)] as const),
    ...Array.from(taken, ([name, formerName]) => [name, formerHashes?.get(formerName) ?? ''] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const version = hash('sha256', JSON.stringify(hashes)).slice(0, VERSION_LENGTH);
  return { version, files, taken, hashes: new Map(hashes) };
}

type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The search index of an edition. */
export interface SearchIndex extends IndexFolder, DocumentList {
  manifest: Manifest;
  /** The documents in traditional characters, if there is an edition in these. */
  traditional?: IndexFolder;
}

/** Files in a folder that is named by their version. */
export interface IndexFolder extends IndexFiles {
  version: string;
  /** The SHA-256 of each file in hexadecimal, by its name. */
  hashes: Map<string, string>;
}
