import { TermNumbers } from '../../archive/similar/term-numbers.ts';
import { forEachPair, singlesIn } from '../format/character-pairs.ts';
import { FIELDS, placeOf } from '../format/places.ts';
import { encodePostings } from '../format/postings.ts';
import { doubled, GrowingLists, type TermLists } from '../format/term-lists.ts';

/**
 * Makes the inverted index of documents: for each term the encoded list of where it stands. The documents are read twice,
 * first to count and then to write, so that all occurrences stand in two arrays: 8 bytes for each character of the texts.
 *
 * @param documents the folded fields of each, in the order of `FIELDS`
 */
export function invert(documents: readonly (readonly string[])[]): TermLists {
  const numbers = new TermNumbers();
  let counts = new Uint32Array(1 << 16);
  forEachOccurrence(documents, (term) => {
    const number = numbers.numberOf(term);
    if (number >= counts.length) counts = doubled(counts);
    counts[number] = (counts[number] ?? 0) + 1;
  });
  const ends = new Uint32Array(numbers.size);
  let total = 0;
  for (let number = 0; number < numbers.size; number += 1) {
    // The end of an empty list: it moves on while the list is filled.
    ends[number] = total;
    total += counts[number] ?? 0;
  }
  const [inDocuments, atPlaces] = [new Uint32Array(total), new Uint32Array(total)];
  forEachOccurrence(documents, (term, document, place) => {
    const number = numbers.numberOf(term);
    const at = ends[number] ?? 0;
    inDocuments[at] = document;
    atPlaces[at] = place;
    ends[number] = at + 1;
  });
  const terms = numbers.toTerms();
  new Uint32Array(terms.buffer).sort();
  const lists = new GrowingLists(terms.length, total);
  for (const term of terms) {
    const end = ends[numbers.numberOf(term)] ?? 0;
    const start = end - (counts[numbers.numberOf(term)] ?? 0);
    lists.add(term, encodePostings(term, inDocuments.subarray(start, end), atPlaces.subarray(start, end)));
  }
  return lists.toLists();
}

/** Visits each occurrence of each term: a pair of characters wherever it stands, a single character once a field. */
function forEachOccurrence(
  documents: readonly (readonly string[])[],
  use: (term: number, document: number, place: number) => void,
): void {
  documents.forEach((fields, document) => {
    FIELDS.forEach((_, field) => {
      const text = fields[field] ?? '';
      forEachPair(text, (term, offset) => use(term, document, placeOf(field, offset)));
      for (const term of singlesIn(text)) use(term, document, placeOf(field, 0));
    });
  });
}
