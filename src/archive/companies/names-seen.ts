import type { Article } from '../article.ts';
import type { Stock } from '../stocks/stocks.ts';
import { isShortFor } from './aliases.ts';
import type { Seen } from './is-company.ts';
import { foldName } from './named.ts';

/** A stock's code, which an article can state in place of a name. */
export const CODE = /^\d+$/;

/** How often articles name each company, by folded name. */
export function countNames(articles: readonly Article[]): Map<string, Seen> {
  const counts = new Map<string, Seen>();
  for (const { facts } of articles) {
    for (const { name, isListed } of facts.companies) {
      const folded = foldName(name);
      const count = counts.get(folded) ?? { articles: 0, listed: 0 };
      count.articles += 1;
      if (isListed) count.listed += 1;
      counts.set(folded, count);
    }
  }
  return counts;
}

/** By stated name: the names or codes for which it is stated. */
export function statedNames(articles: readonly Article[]): Map<string, Set<string>> {
  const stated = new Map<string, Set<string>>();
  for (const { facts } of articles) {
    for (const { name, alias } of facts.companies) {
      if (alias === undefined) continue;
      const [full, short] = [foldName(name), foldName(alias)];
      if (CODE.test(full) || isShortFor(short, full)) stated.set(short, (stated.get(short) ?? new Set()).add(full));
    }
  }
  return stated;
}

/** By folded name, where no article prints that: the name as it is printed first. */
export function printedFormsIn(articles: readonly Article[], stocks: readonly Stock[]): Map<string, string> {
  const names = new Set([
    ...stocks.flatMap(({ name, otherNames }) => [name, ...otherNames]),
    ...articles.flatMap(({ facts }) => facts.companies.flatMap(({ name, alias }) => (alias ? [name, alias] : [name]))),
  ]);
  const printed = new Map<string, string>();
  for (const name of names) {
    const folded = foldName(name);
    if (!names.has(folded) && !printed.has(folded)) printed.set(folded, name);
  }
  return printed;
}
