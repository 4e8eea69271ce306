import type { Article } from './article.ts';
import { keyOf } from './headlines/normalise.ts';
import { compare } from './order.ts';

/** The fewest articles for a page: a page of one article would only repeat the article. */
const FEWEST_ARTICLES = 2;

/** The papers and sites that two articles or more were taken from, by name. */
export function sourcesIn(articles: readonly Article[]): Contributor[] {
  return listsBy(articles, ({ byline }) => (byline.source === undefined ? [] : [byline.source]));
}

/** The authors of two articles or more, by name. */
export function authorsIn(articles: readonly Article[]): Contributor[] {
  return listsBy(articles, ({ byline }) => byline.authors);
}

/** Makes a function that adds the key of its page to a name, if one of the contributors has that name. */
export function toNameLinker(contributors: readonly Contributor[]): (name: string) => BylineName {
  const keys = new Set(contributors.map(({ key }) => key));
  return (name) => (keys.has(keyOf(name)) ? { name, key: keyOf(name) } : { name });
}

/** The names that two articles or more state, each with its articles, by name. */
export function listsBy(articles: readonly Article[], namesOf: (article: Article) => string[]): Contributor[] {
  const byKey = new Map<string, Contributor>();
  for (const article of articles) {
    for (const [key, name] of new Map(namesOf(article).map((name) => [keyOf(name), name]))) {
      const contributor = byKey.get(key) ?? { name, key, articles: [] };
      contributor.articles.push(article.id);
      byKey.set(key, contributor);
    }
  }
  return [...byKey.values()]
    .filter((contributor) => contributor.articles.length >= FEWEST_ARTICLES)
    .sort((a, b) => compare(a.name, b.name));
}

/** A source, an author or a topic that has a page. */
export interface Contributor {
  /** As the first article in the archive's order prints it. `keyOf` gives the same key for all printed forms. */
  name: string;
  /** The stem of the page's address: 12 hex digits. */
  key: string;
  /** Ids of articles, in the archive's order. */
  articles: string[];
}

/** The name of a source, an author or a topic, as an article states it. */
export interface BylineName {
  name: string;
  /** The stem of the page's address; absent if the name has no page. */
  key?: string;
}
