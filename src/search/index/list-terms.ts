import { encodePostings } from '../format/postings.ts';
import { GrowingLists, listOf } from '../format/term-lists.ts';
import type { Document } from './documents.ts';
import { CHANGED, invert, update } from './invert.ts';
import { GONE, OccurrenceList } from './occurrences.ts';
import type { Known } from './previous-index.ts';

/** Lists where each term stands, and writes these lists as a reader's browser gets them, but for those that are as they were. */
export function listTerms(
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
