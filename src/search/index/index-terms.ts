import { type FormerIndex, namesOfTermFiles, readLists } from './former-index.ts';
import type { IndexFiles } from './index-files.ts';
import { findOccurrences } from './occurrences.ts';
import { toTermFiles } from './term-files.ts';
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
  former?: FormerIndex,
): IndexFiles & { common: string; shards: number } {
  if (former && former.keys.join() === keys.join()) {
    const { common, shards } = former.manifest;
    return { common, shards, files: new Map(), taken: new Map(namesOfTermFiles(former).map((name) => [name, name])) };
  }
  const byKey = new Map(keys.map((key, number) => [key, number]));
  const numbers = Int32Array.from(former?.keys ?? [], (key) => byKey.get(key) ?? -1);
  const kept = new Set(numbers);
  const hasMost = former && kept.size * 2 > keys.length;
  const added = [...keys.keys()].filter((number) => !hasMost || !kept.has(number));
  const occurrences = findOccurrences(added.map((number) => ({ number, fields: fieldsOf(number) })));
  const lists = hasMost ? { ...readLists(former), numbers, fieldsOf } : NO_LISTS;
  return { ...toTermFiles(updateLists(lists, occurrences)), taken: new Map() };
}
