import { hash } from 'node:crypto';
import { createFold } from '../format/fold.ts';
import { encodeGb18030 } from '../format/gb18030.ts';
import { FACETS_FILE, type Manifest, VARIANTS_FILE } from '../format/manifest.ts';
import { FIELDS } from '../format/places.ts';
import { type IndexFile, keyOfDocument, toDocumentFiles, toFile } from './document-files.ts';
import { type Document, documentsOf, type Searched } from './documents.ts';
import { encodeFacets, facetNamesIn } from './facets.ts';
import { listTerms } from './list-terms.ts';
import { type Known, NOTHING_KNOWN } from './previous-index.ts';
import { toTermFiles } from './term-files.ts';
import { spellVariants, toVariants } from './variants.ts';

/** Hexadecimal digits. */
const VERSION_LENGTH = 12;

/**
 * Makes all that the search page reads: its manifest, and the files of the index by name. The same edition always gives
 * the same bytes, whatever is known of a former one.
 *
 * @param deflate raw DEFLATE (RFC 1951), which every browser inflates by itself
 * @param former what an index of another edition left to be known: only documents that it had not are gone through
 */
export function toIndex(edition: Searched, deflate: Deflate, former = NOTHING_KNOWN): SearchIndex {
  const variants = toVariants();
  const documents = documentsOf(edition);
  const keys = documents.map(keyOfDocument);
  const facets = facetNamesIn(edition);
  const foldedOf = rememberingFolded(createFold(variants));
  const {
    counts,
    files: packed,
    packs,
  } = toDocumentFiles(documents, {
    keys,
    former: former.packs,
    foldedOf: needsFolded(foldedOf),
    deflate,
  });
  const lists = listTerms(documents, foldedOf, keys, former);
  const { common, shards, files: ofTerms } = toTermFiles(lists.postings, former.shards, lists.changed);
  const files = new Map([...packed, ...ofTerms]);
  files.set(FACETS_FILE, toFile(deflate(encodeFacets(documents, facets))));
  files.set(VARIANTS_FILE, toFile(deflate(encodeGb18030(spellVariants(variants)))));
  const hashes = Array.from(files, ([name, { sha256 }]) => [name, sha256]);
  const version = hash('sha256', JSON.stringify(hashes)).slice(0, VERSION_LENGTH);
  return {
    manifest: { version, documents: counts, shards: shards.hashes.length, common, ...facets },
    files,
    known:
      lists.occurrences === former.occurrences
        ? former
        : { keys, occurrences: lists.occurrences, postings: lists.postings, packs, shards },
  };
}

/** Folds the fields of documents, each once. */
function rememberingFolded(fold: (text: string) => string): (document: Document) => string[] {
  const folded = new Map<Document, string[]>();
  return (document) => {
    const fields = folded.get(document) ?? FIELDS.map((field) => fold(document[field]));
    folded.set(document, fields);
    return fields;
  };
}

/** The folded fields of a document with traditional characters; nothing for one without, which needs no table to fold. */
function needsFolded(foldedOf: (document: Document) => string[]): (document: Document) => string[] | undefined {
  const foldWithoutTable = createFold();
  return (document) => {
    const fields = foldedOf(document);
    const isPlain = FIELDS.every((field, at) => foldWithoutTable(document[field]) === fields[at]);
    return isPlain ? undefined : fields;
  };
}

type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The search index of an edition. */
export interface SearchIndex {
  manifest: Manifest;
  /** By name, as `manifest.ts` names them. */
  files: Map<string, IndexFile>;
  /** What the next index may be made from. */
  known: Known;
}

export type { Searched };
