import { PairSet } from './pair-set.ts';

/** The pairs of the text that is being compared. */
const own = new PairSet();

/**
 * The share of a text's character pairs that are also in another text, from 0 to 1. Spaces and punctuation are ignored.
 *
 * @example overlapOf('海水是咸的', '海水是咸的，湖水是淡的') // 1
 */
export function overlapOf(text: string, other: string): number {
  own.replaceWith(text);
  return own.countIn(other) / (own.size || 1);
}

/** The share of a text's character pairs that a set holds, from 0 to 1. */
export function overlapWith(others: PairSet, text: string): number {
  const shared = own.replaceWith(text, others);
  return shared / (own.size || 1);
}

/** How many different pairs of adjacent letters and digits a text has. */
export function countPairs(text: string): number {
  own.replaceWith(text);
  return own.size;
}
