import { wordsIn } from '../chinese/words.ts';
import type { Article } from './article.ts';
import { mentionsIn } from './stock-mentions.ts';
import { textOf } from './text.ts';

/** More words than this say little more: 256 find the same similar articles as all do. */
const MOST_TERMS = 256;
/** A word of the title counts like three in the text. */
const TITLE_WEIGHT = 3;

/**
 * The words that an article is about, the most frequent first. It depends on nothing but the article, so that it can be
 * kept beside it.
 */
export function termsOf(article: Omit<Article, 'id'>): Terms {
  const named = [...article.dailyStocks, ...textOf(article).flatMap(mentionsIn)];
  const whole = [...new Set(named.flatMap(({ name }) => name ?? []))];
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const word of wordsIn(text, whole)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  count(article.title, TITLE_WEIGHT);
  count([article.deck ?? '', ...textOf(article)].join('\n'), 1);
  const terms = [...counts]
    .sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS);
  return { words: terms.map(([word]) => word).join(' '), counts: terms.map(([, times]) => times) };
}

/** Words with how often each stands in an article, as small as they can be kept. */
export interface Terms {
  /** Between blanks. */
  words: string;
  /** One for each word. */
  counts: number[];
}
