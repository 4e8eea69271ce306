import { TermNumbers } from '../../archive/similar/term-numbers.ts';
import { forEachTerm, singleCharactersIn } from '../format/character-pairs.ts';
import { FIELDS, placeOf } from '../format/places.ts';
import { doubled } from '../format/term-lists.ts';

/**
 * Finds all occurrences of all terms in documents. One pass over the documents counts the occurrences and a second pass
 * records them, so that all occurrences fit in two arrays: 8 bytes for each character of the texts.
 *
 * @param documents in ascending order of their numbers
 */
export function findOccurrences(documents: readonly FoldedDocument[]): Occurrences {
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
  const [occurrenceDocuments, places] = [new Uint32Array(total), new Uint32Array(total)];
  forEachOccurrence(documents, (term, document, place) => {
    const number = numbers.numberOf(term);
    const at = ends[number] ?? 0;
    occurrenceDocuments[at] = document;
    places[at] = place;
    ends[number] = at + 1;
  });
  return {
    terms: numbers.toTerms(),
    of(term) {
      const number = numbers.findNumber(term);
      if (number === undefined) return undefined;
      const end = ends[number] ?? 0;
      const start = end - (counts[number] ?? 0);
      return { documents: occurrenceDocuments.subarray(start, end), places: places.subarray(start, end) };
    },
  };
}

/** Visits each occurrence of each pair of characters and of several digits, and each single character once per field. */
function forEachOccurrence(
  documents: readonly FoldedDocument[],
  visit: (term: number, document: number, place: number) => void,
): void {
  for (const { number, fields, terms } of documents) {
    FIELDS.forEach((_, field) => {
      const text = fields[field] ?? '';
      const visitAt = (term: number, offset: number) => {
        if (!terms || terms.has(term)) visit(term, number, placeOf(field, offset));
      };
      forEachTerm(text, visitAt);
      for (const term of singleCharactersIn(text)) visitAt(term, 0);
    });
  }
}

/** A document whose terms are looked for. */
export interface FoldedDocument {
  number: number;
  /** In the order of `FIELDS`. */
  fields: readonly string[];
  /** The only terms that are looked for; absent if all are. */
  terms?: ReadonlySet<number>;
}

/** The occurrences of terms in some documents. */
export interface Occurrences {
  terms: Int32Array;
  /** Undefined if no document has the term. */
  of: (term: number) => TermOccurrences | undefined;
}

/** The occurrences of one term: the document and the place of each, in ascending order. */
export interface TermOccurrences {
  documents: Uint32Array;
  places: Uint32Array;
}
