import { fieldAt, findWordStarts, type PlaceRange } from '../format/places.ts';
import type { Postings } from '../format/postings.ts';
import type { QueryTerm } from './query-words.ts';

/**
 * Documents that may have all words, by number. For each word the places where it may begin, once one of its terms is
 * read.
 */
export type Candidates = ReadonlyMap<number, readonly WordStarts[]>;

type WordStarts = readonly PlaceRange[] | undefined;

/** The candidates after the first term of a query: all documents that have the term and match the facets. */
export function candidatesFor(
  term: QueryTerm,
  postings: Postings,
  matchesFacets: (document: number) => boolean,
): Candidates {
  const matching = [...postings.keys()].filter(matchesFacets);
  return narrow(new Map(matching.map((document) => [document, []])), term, postings);
}

/** The candidates that remain after one more term. */
export function narrow(candidates: Candidates, { word, offset }: QueryTerm, postings: Postings): Candidates {
  const remaining = new Map<number, readonly WordStarts[]>();
  for (const [document, words] of candidates) {
    const found = (postings.get(document) ?? []).flatMap((range) => findWordStarts(range, offset) ?? []);
    const starts = words[word] ? intersect(words[word], found) : found;
    if (starts.length > 0) remaining.set(document, withWord(words, word, starts));
  }
  return remaining;
}

/**
 * The sum over all words of the first field where the word may begin, as an index of `FIELDS`. A lower sum is better.
 */
export function depthOf(words: readonly WordStarts[]): number {
  return words.reduce((sum, starts) => sum + fieldAt(starts?.[0]?.from ?? 0), 0);
}

/** The intersection of two lists of ranges. The ranges of each list are disjoint and in ascending order. */
function intersect(some: readonly PlaceRange[], others: readonly PlaceRange[]): PlaceRange[] {
  const overlaps: PlaceRange[] = [];
  for (let [a, b] = [0, 0]; ; ) {
    const [one, other] = [some[a], others[b]];
    if (!one || !other) return overlaps;
    const overlap = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
    if (overlap.from <= overlap.to) overlaps.push(overlap);
    if (one.to < other.to) a += 1;
    else b += 1;
  }
}

function withWord(words: readonly WordStarts[], word: number, starts: readonly PlaceRange[]): readonly WordStarts[] {
  const copy = [...words];
  copy[word] = starts;
  return copy;
}
