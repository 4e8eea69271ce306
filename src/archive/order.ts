import type { Article } from './article.ts';
import { toDateTime } from './date-time.ts';

/**
 * Puts articles into the archive's order: dated ones first, the newest at the top, then the undated ones in the order of
 * their seeds (`place`, those without one last). A date without a time counts as the first instant of its day in China, so
 * that it stands below what that day's hours are known of. What is still even is ordered by id.
 */
export function inArchiveOrder<T extends Article>(articles: readonly T[]): T[] {
  const instants = new Map(articles.map((article) => [article.id, instantOf(article.byline.published)]));
  const instant = (article: T) => instants.get(article.id) ?? Number.NEGATIVE_INFINITY;
  return [...articles].sort(
    (a, b) => compare(instant(b), instant(a)) || compare(placeOf(a), placeOf(b)) || compare(a.id, b.id),
  );
}

/** Compares by value or code unit, whatever the machine's language. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Milliseconds since 1970, or nothing for a time that no calendar has. */
function instantOf(published: string | undefined): number | undefined {
  const dateTime = toDateTime(published);
  return dateTime === undefined ? undefined : Date.parse(dateTime);
}

function placeOf({ place }: Article): number {
  return place ?? Number.POSITIVE_INFINITY;
}
