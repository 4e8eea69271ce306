import { hash } from 'node:crypto';
import { type IndexFile, keyOfDocument, toDocumentFiles, toFile } from './document-files.ts';
import { type Document, documentsOf, type Searched } from './documents.ts';
import { encodeFacets, facetNamesIn } from './facets.ts';
import { createFold } from './fold.ts';
import { encodeGb18030 } from './gb18030.ts';
import { CHANGED, invert, update } from './inverted.ts';
import { FACETS_FILE, type Manifest, VARIANTS_FILE } from './manifest.ts';
import { GONE, OccurrenceList } from './occurrences.ts';
import { FIELDS } from './places.ts';
import { encodePostings } from './postings.ts';
import { type KnownShards, toTermFiles } from './term-files.ts';
import { GrowingLists, listOf, type TermLists } from './term-lists.ts';
import { spellVariants, toVariants } from './variants.ts';

/** Hexadecimal digits. */
const VERSION_LENGTH = 12;

const EMPTY: TermLists = { terms: new Int32Array(), ends: new Uint32Array(), bytes: new Uint8Array() };
/** What is known before the first index is made. */
export const NOTHING_KNOWN: Known = {
  keys: [],
  occurrences: EMPTY,
  postings: EMPTY,
  packs: new Map(),
  shards: { hashes: [], apart: [] },
};

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

/** Lists where each term stands, and writes these lists as a reader's browser gets them, but for those that are as they were. */
function listTerms(
  documents: readonly Document[],
  foldedOf: (document: Document) => string[],
  keys: readonly string[],
  former: Known,
): Pick<Known, 'occurrences' | 'postings'> & { changed: number[] } {
  const { renumbered, added } = compareKeys(former.keys, keys);
  if (added.length === 0 && renumbered.length === keys.length) return { ...former, changed: [] };
  const ofAdded = invert(new Map(added.map((number) => [number, foldedOf(documents[number] as Document)])));
  const { lists: occurrences, same, changed } = update(former.occurrences, renumbered, ofAdded);
  const postings = new GrowingLists(occurrences.terms.length, former.postings.bytes.length);
  const occurring = new OccurrenceList();
  for (let number = 0; number < occurrences.terms.length; ) {
    const known = same[number] ?? CHANGED;
    let length = 1;
    if (known === CHANGED) {
      const { documents, places } = occurring.read(listOf(number, occurrences));
      const term = occurrences.terms[number] ?? 0;
      postings.add(term, encodePostings(term, documents, places));
    } else {
      while (same[number + length] === known + length) length += 1;
      postings.addRange(former.postings, known, known + length);
    }
    number += length;
  }
  return { occurrences, postings: postings.toLists(), changed };
}

/** Where the documents of a former index stand now, in rising order: one that would stand before another counts as gone, and as added. */
function compareKeys(former: readonly string[], keys: readonly string[]) {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const added = new Set(keys.keys());
  let last = -1;
  const renumbered = Int32Array.from(former, (key) => {
    const now = numbers.get(key) ?? GONE;
    if (now <= last) return GONE;
    added.delete(now);
    last = now;
    return now;
  });
  return { renumbered, added: [...added] };
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

/** What an index is made from, as far as the next one can use it again. */
export interface Known {
  /** Of its documents, by number. */
  keys: string[];
  /** Where each term stands, exactly. */
  occurrences: TermLists;
  /** The same lists as they stand in the index, by the same numbers. */
  postings: TermLists;
  /** The SHA-256 of the files of documents, by the keys of the documents in them. */
  packs: Map<string, string>;
  shards: KnownShards;
}

export type { Searched };
