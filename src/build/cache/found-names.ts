import type { Article } from '../../archive/article.ts';
import { type FindNames, findNames, hasAnyOf } from '../../archive/companies/named-in-text.ts';
import type { Cache } from './cache.ts';

/**
 * Makes a search for names that looks again only into articles that were changed since the last build, or in which a name stands
 * that was not sought then, or is sought no more.
 *
 * @param digestOf the digest of an article's seed, by its id
 */
export function findNamesAgain(cache: Cache, digestOf: (id: string) => string): FindNames {
  return (names, articles, bodyOf) => {
    const kept = cache.get('foundNames', '') ?? { names: new Map<string, boolean>(), articles: new Map() };
    const all = new Set([...names.keys(), ...kept.names.keys()]);
    const changed = [...all].filter((name) => names.get(name) !== kept.names.get(name));
    const isAsBefore = (article: Article) =>
      kept.articles.get(article.id)?.digest === digestOf(article.id) &&
      (changed.length === 0 || !hasAnyOf(changed, article, bodyOf(article.id)));
    const foundAnew = findNames(
      names,
      articles.filter((article) => !isAsBefore(article)),
      bodyOf,
    );
    const found = new Map(
      articles.map(({ id }) => [id, foundAnew.get(id) ?? kept.articles.get(id)?.found ?? []] as const),
    );
    cache.set('foundNames', '', {
      names: new Map(names),
      articles: new Map(Array.from(found, ([id, each]) => [id, { digest: digestOf(id), found: each }])),
    });
    return found;
  };
}
