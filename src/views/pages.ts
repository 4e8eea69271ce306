import { relativeLink } from '../news/addresses.ts';

/**
 * Cuts a long list into pages. There is always a first page, even of an empty list.
 *
 * @param size items on a page
 * @param addressOf the address of page `number`, counted from 1
 */
export function inPages<T>(items: readonly T[], size: number, addressOf: (number: number) => string): PageOf<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, at) => {
    const address = addressOf(at + 1);
    const href = (number: number) => relativeLink(address, addressOf(number));
    return {
      address,
      items: items.slice(at * size, (at + 1) * size),
      total: items.length,
      number: at + 1,
      count,
      ...(at > 0 && { previousHref: href(at) }),
      ...(at + 1 < count && { nextHref: href(at + 2) }),
    };
  });
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
}
