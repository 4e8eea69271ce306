import { relativeLink } from '../archive/addresses.ts';
import { letterOf } from '../chinese/title-order.ts';
import type { Link } from './link.ts';
import type { PageOf } from './pagination.ts';

/** Shorter lists need no letters. */
export const LEAST_WITH_LETTERS = 40;

/** What begins with a digit or a Latin letter. */
const OTHERS = { id: 'other', label: '数字与字母' };

/** The page on which each letter begins, for lists sorted by title. */
export function letterPages<T>(
  pages: readonly Pick<PageOf<T>, 'address' | 'items'>[],
  titleOf: (item: T) => string,
): LetterPages {
  const first = new Map<string, string>();
  for (const { address, items } of pages)
    for (const item of items) {
      const letter = letterOf(titleOf(item));
      if (!first.has(letter)) first.set(letter, address);
    }
  return [...first];
}

/**
 * The items of a page of a list sorted by title, by letter, with links to the place of each letter on any page of the list.
 *
 * @param prefix of the ids of the places, where a page has several such lists
 */
export function toLetters<T, Shown>(
  { address, items }: Pick<PageOf<T>, 'address' | 'items'>,
  pages: LetterPages,
  { titleOf, toShown, prefix = '' }: LettersOf<T, Shown>,
): Letters<Shown> {
  const toId = (letter: string) => `${prefix}${letter || OTHERS.id}`;
  const toLabel = (letter: string) => letter || OTHERS.label;
  const groups = Map.groupBy(items, (item) => letterOf(titleOf(item)));
  return {
    jumps: pages.map(([letter, page]) => ({
      title: toLabel(letter),
      href: page === address ? `#${toId(letter)}` : relativeLink(address, `${page}#${toId(letter)}`),
    })),
    groups: Array.from(groups, ([letter, each]) => ({
      id: toId(letter),
      label: toLabel(letter),
      items: each.map(toShown),
    })),
  };
}

/** Whether its letters help in a list of `total` items; otherwise all of them stand in one group without a letter. */
export function joinIfShort<Shown>(letters: Letters<Shown>, total: number): Letters<Shown> {
  if (total >= LEAST_WITH_LETTERS) return letters;
  return { jumps: [], groups: [{ id: 'all', label: '', items: letters.groups.flatMap(({ items }) => items) }] };
}

/** The letters of a list in their order, each with the address of the page on which it begins. */
export type LetterPages = [letter: string, address: string][];

/** A page of a list by letter, with links to all letters. */
export interface Letters<Shown = Link> {
  jumps: { title: string; href: string }[];
  groups: { id: string; label: string; items: Shown[] }[];
}

interface LettersOf<T, Shown> {
  titleOf: (item: T) => string;
  toShown: (item: T) => Shown;
  prefix?: string;
}
