import type { Article } from './article.ts';
import { instantOf, parsePublished } from './date-time.ts';

/**
 * Sorts articles into the archive's order: dated articles first, the newest of them first, then undated articles by the
 * order of their seeds (`place`, articles without one last). A year, a month or a day counts as its first instant in China,
 * so that it follows all articles that state something more exact within it. Equal articles are sorted by id.
 */
export function inArchiveOrder<T extends Article>(articles: readonly T[]): T[] {
  const times = new Map(articles.map(({ id, byline: { published } }) => [id, timeOf(published)]));
  const time = (article: T) => times.get(article.id) ?? timeOf(undefined);
  return [...articles].sort(
    (a, b) =>
      compare(time(b).instant, time(a).instant) ||
      compare(time(b).exactness, time(a).exactness) ||
      compare(placeOf(a), placeOf(b)) ||
      compare(a.id, b.id),
  );
}

/** Sorts articles into the order of their seeds: by the running number of the file, those without one last, by id. */
export function inSeedOrder<T extends Article>(articles: readonly T[]): T[] {
  return [...articles].sort((a, b) => compare(placeOf(a), placeOf(b)) || compare(a.id, b.id));
}

/** Compares numbers by value and strings by code unit, in the same way for any language of the machine. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The instant of a publication time, and how many parts are stated of it. */
function timeOf(published: string | undefined): { instant: number; exactness: number } {
  const { month, day, time } = parsePublished(published) ?? {};
  return {
    instant: instantOf(published) ?? Number.NEGATIVE_INFINITY,
    exactness: [month, day, time].filter(Boolean).length,
  };
}

function placeOf({ place }: Article): number {
  return place ?? Number.POSITIVE_INFINITY;
}
