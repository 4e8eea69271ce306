import type { Article } from './article.ts';
import { keyOf } from './headlines/normalise.ts';
import { compare } from './order.ts';

/** With fewer articles a page would only repeat one. */
const FEWEST = 2;

/** The papers and sites that two articles or more were taken from, by name. */
export function sourcesIn(articles: readonly Article[]): Contributor[] {
  return contributorsIn(articles, ({ byline }) => (byline.source === undefined ? [] : [byline.source]));
}

/** The authors of two articles or more, by name. */
export function authorsIn(articles: readonly Article[]): Contributor[] {
  return contributorsIn(articles, ({ byline }) => byline.authors);
}

/** Gives a name the key of its page, if it has one among these. */
export function toLinked(contributors: readonly Contributor[]): (name: string) => Linked {
  const keys = new Set(contributors.map(({ key }) => key));
  return (name) => (keys.has(keyOf(name)) ? { name, key: keyOf(name) } : { name });
}

function contributorsIn(articles: readonly Article[], namesOf: (article: Article) => string[]): Contributor[] {
  const byKey = new Map<string, Contributor>();
  for (const article of articles) {
    for (const [key, name] of new Map(namesOf(article).map((name) => [keyOf(name), name]))) {
      const contributor = byKey.get(key) ?? { name, key, articles: [] };
      contributor.articles.push(article.id);
      byKey.set(key, contributor);
    }
  }
  return [...byKey.values()]
    .filter((contributor) => contributor.articles.length >= FEWEST)
    .sort((a, b) => compare(a.name, b.name));
}

/** A source or an author that has a page. */
export interface Contributor {
  /** As the first byline in the archive's order prints it; `keyOf` of every printing is the key. */
  name: string;
  /** The stem of its address: 12 hex digits. */
  key: string;
  /** Ids, in the archive's order. */
  articles: string[];
}

/** The name of a source or an author in a byline. */
export interface Linked {
  name: string;
  /** The stem of its page's address; absent if it has no page. */
  key?: string;
}
