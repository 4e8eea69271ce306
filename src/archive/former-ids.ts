import type { Article } from './article.ts';

/** The id under which an article was first published, as far as it is stated. Feeds know the article by it. */
export function firstIdOf({ id, formerly }: Names): string {
  return formerly[0] ?? id;
}

/** The former ids of an article, without its present one: an article may have come back to it. Ids are equal whatever their case. */
export function formerIdsOf({ id, formerly }: Names): string[] {
  const byName = new Map(formerly.map((former) => [former.toLowerCase(), former]));
  byName.delete(id.toLowerCase());
  return [...byName.values()];
}

type Names = Pick<Article, 'id' | 'formerly'>;
