import { countHan, countLatinWords } from './characters.ts';

const HAN_A_MINUTE = 400;
const LATIN_WORDS_A_MINUTE = 200;

/**
 * The reading time of a text, rounded to the nearest minute; at least 1, even for an empty text. A minute is 400 Han
 * characters, or 200 words of Latin letters or digits.
 *
 * @example readingMinutes('汉'.repeat(1000)) // 3, rounded from two and a half
 */
export function readingMinutes(text: string): number {
  const minutes = countHan(text) / HAN_A_MINUTE + countLatinWords(text) / LATIN_WORDS_A_MINUTE;
  return Math.max(1, Math.round(minutes));
}
