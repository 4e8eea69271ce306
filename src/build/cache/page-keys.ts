import { hash } from 'node:crypto';
import type { Edition } from '../../archive/edition.ts';

/**
 * Makes the keys of an edition's pages. Two builds by one program that give a page the same key give it the same bytes: all
 * that it may show is in the key.
 *
 * @param seedOf a digest of an article's seed, by its id
 * @param everywhere what any page may show beside what its key is made of
 * @returns the key of a page that shows something (plain data), and all that is known of some articles
 */
export function toPageKeys(
  { articles, stocks, stockNames }: Edition,
  seedOf: (id: string) => string,
  everywhere: unknown,
): (shown: unknown, ids: Iterable<string>) => string {
  const known = new Map(articles.map(({ article, ...ties }) => [article.id, digestOf([seedOf(article.id), ties])]));
  // Any text may name a share. Of several with one name the first is meant; in which order the names stand says nothing.
  const named = Map.groupBy([...stockNames.values()].flat(), ({ name }) => name);
  const common = digestOf([
    everywhere,
    stocks.map(({ code, name, otherNames }) => [code, name, otherNames]),
    [...named].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return (shown, ids) => digestOf([common, shown, Array.from(ids, (id) => known.get(id))]);
}

function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, 32);
}
