import { countHan, countLatinWords } from './characters.ts';

const HAN_A_MINUTE = 400;
const LATIN_WORDS_A_MINUTE = 200;

/**
 * How long a text takes to read, in whole minutes, to the nearest; at least 1, also for an empty text.
 * 400 Han characters a minute, and 200 words of Latin letters or digits.
 *
 * @example readingMinutes('汉'.repeat(1000)) // 3: two and a half, to the nearest
 */
export function readingMinutes(text: string): number {
  const minutes = countHan(text) / HAN_A_MINUTE + countLatinWords(text) / LATIN_WORDS_A_MINUTE;
  return Math.max(1, Math.round(minutes));
}
