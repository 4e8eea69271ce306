import { hash } from 'node:crypto';
import type { Edition, EditionArticle } from '../../archive/edition.ts';

/**
 * Makes the input keys of an edition's pages. A key covers everything that a page may show, so that two builds by one program
 * make the same bytes of a page with the same key.
 *
 * @param digestOf the digest of an article's seed, by its id
 * @param everywhere data that every page may show
 * @returns makes the key of a page from the data that it shows, and from the ids of the articles of which it shows anything
 */
export function toPageKeys(
  { articles, elsewhere, stocks, stockNames, namesIn }: Edition,
  digestOf: (id: string) => string,
  everywhere: unknown,
): (shown: unknown, ids: Iterable<string>) => string {
  const byId = new Map(
    articles.map(({ article, ...ties }) => {
      const shown = [article.title, article.facts.opening, ...headlinesIn(ties)];
      return [article.id, hashOf([digestOf(article.id), ties, shown.map(namesIn)])];
    }),
  );
  for (const [id, { title, byline }] of elsewhere) byId.set(id, hashOf([title, byline, namesIn(title)]));
  // Any text may name a share. Of several shares with one name the first is meant; the order of names does not matter.
  const byName = Map.groupBy([...stockNames.values()].flat(), ({ name }) => name);
  const common = hashOf([
    everywhere,
    stocks.map(({ code, name, otherNames }) => [code, name, otherNames]),
    [...byName].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return (shown, ids) => hashOf([common, shown, Array.from(ids, (id) => byId.get(id))]);
}

/** The phrases of a headline depend on the names in it, and another article may bring such a name. */
function headlinesIn({ previous, next, related }: Omit<EditionArticle, 'article'>): string[] {
  return [previous, next, ...related].flatMap((citation) => citation?.title ?? []);
}

function hashOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, 32);
}
