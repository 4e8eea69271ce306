import { readingMinutes } from '../chinese/reading-time.ts';
import type { Article } from '../news/article.ts';
import { textOf } from '../news/text.ts';

/** An article stands in several lists, and counting its characters costs more than the rest of a card. */
const known = new WeakMap<Article, number>();

/** How many minutes an article takes to read. */
export function minutesOf(article: Article): number {
  const minutes = known.get(article) ?? readingMinutes(textOf(article).join('\n'));
  known.set(article, minutes);
  return minutes;
}
