import { isTraditional, toSimplified } from '../../chinese/script.ts';
import { wordsIn } from '../../chinese/words.ts';
import type { ArticleWithBody } from '../article.ts';
import { textOf } from '../article-text.ts';
import { mentionsIn } from '../stocks/mentions.ts';
import { passagesOf } from './wording.ts';

/** How many words are kept: 256 find the same similar articles as all do. */
const MOST_TERMS = 256;
/** A word of the title counts like three in the text. */
const TITLE_WEIGHT = 3;

/** The space between two cells of a table is a tab, and stays. */
const SPACE_BETWEEN_HAN = /(?<=\p{Script=Han})[^\S\t]+(?=\p{Script=Han})/gu;
/** The highest count: counts have 16 bits. */
const MOST_TIMES = 65_535;
const NOTHING: Terms = { words: new Int32Array(), counts: new Uint16Array(), passages: new Int32Array() };

/**
 * The words that an article is about, with how often each stands in it, the most frequent first. They are the same for a
 * text in full or half width, in simplified or traditional characters, and with or without spaces between these.
 */
export function countWords(
  article: Omit<ArticleWithBody, 'id'>,
  fold = foldFor(article),
  text = textOf(article.body).map(fold),
): [word: string, times: number][] {
  const named = [...article.dailyStocks, ...text.flatMap(mentionsIn)];
  const stockNames = [...new Set(named.flatMap(({ name }) => (name ? fold(name) : [])))];
  const counts = new Map<string, number>();
  const count = (part: string, weight: number) => {
    for (const word of wordsIn(part, stockNames)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  count(fold(article.title), TITLE_WEIGHT);
  count([fold(article.deck ?? ''), ...text].join('\n'), 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_TERMS);
}

/** How the text of an article is folded, by its script. */
function foldFor({ title, body }: Omit<ArticleWithBody, 'id'>): (text: string) => string {
  return isTraditional([title, ...textOf(body).slice(0, 3)].join('')) ? foldTraditional : foldForms;
}

function foldForms(text: string): string {
  return text.normalize('NFKC').replace(SPACE_BETWEEN_HAN, '');
}

function foldTraditional(text: string): string {
  return foldForms(toSimplified(text));
}

/**
 * The words that an article is about and the passages of its text, as numbers; none of a withdrawn one, which is similar to
 * nothing. They depend on nothing but the article, so that a build can keep them.
 */
export function termsOf(article: Omit<ArticleWithBody, 'id'>): Terms {
  if (article.withdrawn !== undefined) return NOTHING;
  const fold = foldFor(article);
  const text = textOf(article.body).map(fold);
  const words = countWords(article, fold, text);
  return {
    words: Int32Array.from(words, ([word]) => numberOf(word)),
    counts: Uint16Array.from(words, ([, times]) => Math.min(times, MOST_TIMES)),
    passages: passagesOf(text.join('')),
  };
}

/**
 * A word's number: its 32-bit FNV-1a hash over UTF-16 code units. Two words with one hash count as one word; among the
 * 700,000 words of 10,000 articles there are some sixty such pairs.
 */
function numberOf(word: string): number {
  let number = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), 0x0100_0193);
  return number | 0;
}

/** The words of an article with how often each stands in it, and its passages, in little memory. */
export interface Terms {
  /** A number for each. */
  words: Int32Array;
  /** One for each word. */
  counts: Uint16Array;
  /** What is compared word for word: see `passagesOf`. */
  passages: Int32Array;
}
