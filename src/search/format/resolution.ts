import { hasLatin, isDigits, isSingleCharacter } from './character-pairs.ts';

/**
 * The number of results that are shown at a time. If at most this many candidates are left, a search reads their texts
 * instead of more of the index.
 */
export const RESULTS_PER_STEP = 10;

/** A pair of Han characters in fewer documents than this has larger buckets. */
const FREQUENT_FROM = 500;

/**
 * The bucket size of a term: the number of neighbouring places that are recorded as one. The first place of every field
 * is a multiple of the bucket size. If the bucket size is infinite, only the fields are recorded.
 *
 * Exact places of all terms would make the index half as large again. Only pairs that often repeat, such as those of
 * `2020`, have exact places. Han pairs in one bucket usually belong together; if they do not, the document's text shows
 * that.
 *
 * @param documents number of documents that have the term; the texts of a few documents are read anyway
 */
export function bucketSizeOf(term: number, documents: number): number {
  if (isDigits(term)) return 1;
  if (documents <= RESULTS_PER_STEP || isSingleCharacter(term)) return Number.POSITIVE_INFINITY;
  if (hasLatin(term)) return 1;
  return documents < FREQUENT_FROM ? 64 : 32;
}
