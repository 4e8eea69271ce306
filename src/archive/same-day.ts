import type { Article } from './article.ts';
import { parsePublished } from './date-time.ts';

/**
 * The day of the year that an article states, in the zone in which it states it: `04-25`. Undefined if it states no day, or one
 * that does not exist.
 */
export function dayOfYear({ byline: { published } }: Pick<Article, 'byline'>): string | undefined {
  const { month, day } = parsePublished(published) ?? {};
  return month && day && `${month}-${day}`;
}

/** The days of the year on which articles of two years or more were published. */
export function sharedDaysIn(articles: readonly Article[]): Set<string> {
  const years = new Map<string, string>();
  const shared = new Set<string>();
  for (const article of articles) {
    const day = dayOfYear(article);
    const year = article.byline.published?.slice(0, 4) ?? '';
    if (day === undefined) continue;
    if ((years.get(day) ?? year) !== year) shared.add(day);
    else years.set(day, year);
  }
  return shared;
}
