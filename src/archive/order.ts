import type { Article } from './article.ts';
import { toDateTime } from './date-time.ts';

/**
 * Sorts articles into the archive's order: dated articles first, the newest of them first, then undated articles by the
 * order of their seeds (`place`, articles without one last). A date without a time counts as the first instant of its
 * day in China, so that it follows the articles of that day that state a time. Equal articles are sorted by id.
 */
export function inArchiveOrder<T extends Article>(articles: readonly T[]): T[] {
  const instants = new Map(articles.map((article) => [article.id, instantOf(article.byline.published)]));
  const instant = (article: T) => instants.get(article.id) ?? Number.NEGATIVE_INFINITY;
  return [...articles].sort(
    (a, b) => compare(instant(b), instant(a)) || compare(placeOf(a), placeOf(b)) || compare(a.id, b.id),
  );
}

/** Compares numbers by value and strings by code unit, in the same way for any language of the machine. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Milliseconds since 1970; undefined without a time, and for a time that does not exist. */
function instantOf(published: string | undefined): number | undefined {
  const dateTime = toDateTime(published);
  return dateTime === undefined ? undefined : Date.parse(dateTime);
}

function placeOf({ place }: Article): number {
  return place ?? Number.POSITIVE_INFINITY;
}
