import { relativeLink } from '../archive/addresses.ts';
import { letterOf } from '../chinese/title-order.ts';
import type { Link } from './link.ts';
import type { PageOf } from './pagination.ts';

/** What begins with a digit or a Latin letter. */
const OTHERS = { id: 'other', label: '数字与字母' };

/** The page on which each letter begins, for lists sorted by title. */
export function letterPages<T>(pages: readonly PageOf<T>[], titleOf: (item: T) => string): LetterPages {
  const first = new Map<string, string>();
  for (const { address, items } of pages)
    for (const item of items) {
      const letter = letterOf(titleOf(item));
      if (!first.has(letter)) first.set(letter, address);
    }
  return [...first];
}

/** The items of a page of a list sorted by title, by letter, with links to the place of each letter on any page of the list. */
export function toLetters<T>(
  { address, items }: PageOf<T>,
  titleOf: (item: T) => string,
  toLink: (item: T) => Link,
  pages: LetterPages,
): Letters {
  const groups = Map.groupBy(items, (item) => letterOf(titleOf(item)));
  const here = Array.from(groups, ([letter, each]) => ({ ...toName(letter), links: each.map(toLink) }));
  const jumps = pages.map(([letter, page]) => {
    const { id, label } = toName(letter);
    return { title: label, href: page === address ? `#${id}` : relativeLink(address, `${page}#${id}`) };
  });
  return { jumps, groups: here };
}

function toName(letter: string): { id: string; label: string } {
  return letter === '' ? OTHERS : { id: letter, label: letter };
}

/** The letters of a list in their order, each with the address of the page on which it begins. */
export type LetterPages = [letter: string, address: string][];

/** A page of a list by letter, with links to all letters. */
export interface Letters {
  jumps: { title: string; href: string }[];
  groups: { id: string; label: string; links: Link[] }[];
}
