import { hasLatin, isAlone } from './character-pairs.ts';

/**
 * When no more candidates than these are left, their texts are read, which tell more than the index. It is also how many
 * results are shown at a time.
 */
export const FEW = 10;

/** Pairs of Han characters in fewer documents than this are rare enough to be noted more roughly. */
const MANY = 500;

/**
 * How many neighbouring places count as one for a term. The first place of every field is a multiple of it.
 *
 * Exact places of every term would make the index half as large again, so they are kept where pairs repeat, as in `2020`.
 * Han characters that stand as near as this to each other mostly stand together; where they do not, the text settles it.
 *
 * @param documents how many have the term: few are read anyway, and only their fields are kept
 */
export function spanOf(term: number, documents: number): number {
  if (documents <= FEW || isAlone(term)) return Number.POSITIVE_INFINITY;
  if (hasLatin(term)) return 1;
  return documents < MANY ? 64 : 32;
}
