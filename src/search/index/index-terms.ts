import { encodeLists, numberOfTerm, SUM_FILE } from '../format/sums.ts';
import { type FormerIndex, namesOfTermFiles, readLists } from './former-index.ts';
import type { IndexFiles } from './index-files.ts';
import { findOccurrences } from './occurrences.ts';
import { type TermFilesKind, toTermFiles } from './term-files.ts';
import { NO_LISTS, updateLists } from './update-lists.ts';

/**
 * Makes the files with the posting lists of all documents. If the former index has most of the documents, only the texts of
 * the others are searched for terms.
 *
 * @param keys as in `DocumentList`
 * @param fieldsOf the folded fields of a document, by its number
 */
export function indexTerms(
  keys: readonly string[],
  fieldsOf: (number: number) => readonly string[],
  kind: TermFilesKind,
  former?: FormerIndex,
): IndexFiles & { common: string; shards: number } {
  const isSummed = kind === 'ofEdition';
  if (former && former.keys.join() === keys.join() && former.hashes.has(SUM_FILE) === isSummed) {
    const { common, shards } = former.manifest;
    const names = [...namesOfTermFiles(former), ...(isSummed ? [SUM_FILE] : [])];
    return { common, shards, files: new Map(), taken: new Map(names.map((name) => [name, name])) };
  }
  const byKey = new Map(keys.map((key, number) => [key, number]));
  const numbers = Int32Array.from(former?.keys ?? [], (key) => byKey.get(key) ?? -1);
  const kept = new Set(numbers);
  const hasMost = former && kept.size * 2 > keys.length;
  const added = [...keys.keys()].filter((number) => !hasMost || !kept.has(number));
  const occurrences = findOccurrences(added.map((number) => ({ number, fields: fieldsOf(number) })));
  const formerLists = hasMost ? { ...readLists(former), numbers, fieldsOf } : NO_LISTS;
  const lists = updateLists(formerLists, occurrences);
  const termFiles = toTermFiles(lists, kind);
  if (isSummed) termFiles.files.set(SUM_FILE, toSum(lists.terms));
  return { ...termFiles, taken: new Map() };
}

function toSum(terms: Iterable<number>): Uint8Array {
  const numbers = new Set(Array.from(terms, numberOfTerm));
  return encodeLists([Uint32Array.from(numbers).sort()]);
}
