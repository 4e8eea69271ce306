import { wordsIn } from '../../chinese/words.ts';
import type { Article } from '../article.ts';
import { mentionsIn } from '../stocks/mentions.ts';
import { textOf } from '../text.ts';

/** More words than this say little more: 256 find the same similar articles as all do. */
const MOST_TERMS = 256;
/** A word of the title counts like three in the text. */
const TITLE_WEIGHT = 3;

/** More of one word in an article than a count of 16 bits holds. */
const MOST_TIMES = 65_535;

/** The words that an article is about, with how often each stands in it, the most frequent first. */
export function countWords(article: Omit<Article, 'id'>): [word: string, times: number][] {
  const named = [...article.dailyStocks, ...textOf(article).flatMap(mentionsIn)];
  const whole = [...new Set(named.flatMap(({ name }) => name ?? []))];
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const word of wordsIn(text, whole)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  count(article.title, TITLE_WEIGHT);
  count([article.deck ?? '', ...textOf(article)].join('\n'), 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_TERMS);
}

/**
 * The words that an article is about, as numbers. They depend on nothing but the article, so that they can be kept beside it.
 */
export function termsOf(article: Omit<Article, 'id'>): Terms {
  const words = countWords(article);
  return {
    words: Int32Array.from(words, ([word]) => numberOf(word)),
    counts: Uint16Array.from(words, ([, times]) => Math.min(times, MOST_TIMES)),
  };
}

/** Terms as bytes, in the machine's own order. */
export function encodeTerms({ words, counts }: Terms): Uint8Array {
  const bytes = new Uint8Array(words.byteLength + counts.byteLength);
  bytes.set(new Uint8Array(words.buffer));
  bytes.set(new Uint8Array(counts.buffer), words.byteLength);
  return bytes;
}

/** Reads what `encodeTerms` wrote. */
export function decodeTerms(bytes: Uint8Array): Terms {
  const { buffer } = new Uint8Array(bytes);
  const length = buffer.byteLength / (Int32Array.BYTES_PER_ELEMENT + Uint16Array.BYTES_PER_ELEMENT);
  return {
    words: new Int32Array(buffer, 0, length),
    counts: new Uint16Array(buffer, length * Int32Array.BYTES_PER_ELEMENT, length),
  };
}

/**
 * A word's number: the 32-bit hash FNV-1a, over UTF-16 code units. Among the 700,000 words of 10,000 articles some sixty pairs
 * have a number in common, and count as one word.
 */
function numberOf(word: string): number {
  let number = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), 0x0100_0193);
  return number | 0;
}

/** Words with how often each stands in an article, as small as they can be kept. */
export interface Terms {
  /** A number for each. */
  words: Int32Array;
  /** One for each word. */
  counts: Uint16Array;
}
