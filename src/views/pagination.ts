import { relativeLink } from '../archive/addresses.ts';
import type { EditionArticle } from '../archive/edition.ts';

/** How many titles a page lists: 200 titles take about 30 KB. */
export const TITLES_PER_PAGE = 200;

/**
 * Splits a long list into pages. There is always a first page, even of an empty list.
 *
 * @param size items on a page
 * @param addressOf gives the address of page `number`, counted from 1
 */
export function inPages<T>(
  items: readonly T[],
  size: number,
  addressOf: (number: number) => string,
): [PageOf<T>, ...PageOf<T>[]] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const toPage = (number: number): PageOf<T> => {
    const address = addressOf(number);
    const href = (other: number) => relativeLink(address, addressOf(other));
    return {
      address,
      items: items.slice((number - 1) * size, number * size),
      total: items.length,
      number,
      count,
      ...(number > 1 && { previousHref: href(number - 1) }),
      ...(number < count && { nextHref: href(number + 1) }),
      jumps: numbersOn(number, count).map((other) => ({ number: other, href: href(other) })),
    };
  };
  return [toPage(1), ...Array.from({ length: count - 1 }, (_, at) => toPage(at + 2))];
}

/**
 * The numbers of the pages to which a page of a long list leads, itself among them: the first, the last, those around it, and
 * some between, so that any page is at most two steps away.
 *
 * @example numbersOn(9, 17) // [1, 6, 7, 8, 9, 10, 11, 12, 15, 17]
 */
export function numbersOn(number: number, count: number): number[] {
  const around = Math.ceil(Math.sqrt(count) / 2);
  const width = 2 * around + 1;
  const isShown = (other: number) => other === count || Math.abs(other - number) <= around || (other - 1) % width === 0;
  return Array.from({ length: count }, (_, at) => at + 1).filter(isShown);
}

/** The parts of a page's cache key: the page without its articles, and the ids of the articles. */
export function cacheKeyPartsOf({ items, ...page }: PageOf<EditionArticle>): [unknown, string[]] {
  return [page, items.map(({ article }) => article.id)];
}

/** One page of a long list. */
export interface PageOf<T> {
  address: string;
  items: T[];
  /** Items on all pages. */
  total: number;
  /** From 1. */
  number: number;
  /** How many pages there are. */
  count: number;
  previousHref?: string;
  nextHref?: string;
  /** The pages to jump to, this one among them, in order. */
  jumps: { number: number; href: string }[];
}
