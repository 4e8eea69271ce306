import { TermNumbers } from '../../archive/similar/term-numbers.ts';
import { forEachPair, singleCharactersIn } from '../format/character-pairs.ts';
import { FIELDS, placeOf } from '../format/places.ts';
import { encodePostings } from '../format/postings.ts';
import { doubled, type TermLists, TermListsBuilder } from '../format/term-lists.ts';

/**
 * Makes the inverted index of documents: the encoded posting list of each term. One pass over the
 * documents counts the occurrences and a second pass records them, so that all occurrences fit in two arrays: 8 bytes
 * for each character of the texts.
 *
 * @param documents the folded fields of each document, in the order of `FIELDS`
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
    // The list is still empty, so its end is its start. The second pass moves the end with each occurrence.
    ends[number] = total;
    total += counts[number] ?? 0;
  }
  const [occurrenceDocuments, occurrencePlaces] = [new Uint32Array(total), new Uint32Array(total)];
  forEachOccurrence(documents, (term, document, place) => {
    const number = numbers.numberOf(term);
    const at = ends[number] ?? 0;
    occurrenceDocuments[at] = document;
    occurrencePlaces[at] = place;
    ends[number] = at + 1;
  });
  const terms = numbers.toTerms();
  new Uint32Array(terms.buffer).sort();
  const lists = new TermListsBuilder(terms.length, total);
  for (const term of terms) {
    const end = ends[numbers.numberOf(term)] ?? 0;
    const start = end - (counts[numbers.numberOf(term)] ?? 0);
    lists.add(
      term,
      encodePostings(term, occurrenceDocuments.subarray(start, end), occurrencePlaces.subarray(start, end)),
    );
  }
  return lists.toLists();
}

/** Visits each occurrence of each pair of characters, and each single character once per field. */
function forEachOccurrence(
  documents: readonly (readonly string[])[],
  visit: (term: number, document: number, place: number) => void,
): void {
  documents.forEach((fields, document) => {
    FIELDS.forEach((_, field) => {
      const text = fields[field] ?? '';
      forEachPair(text, (term, offset) => visit(term, document, placeOf(field, offset)));
      for (const term of singleCharactersIn(text)) visit(term, document, placeOf(field, 0));
    });
  });
}
