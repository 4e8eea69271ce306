import type { Edition } from '../../archive/edition.ts';
import { keyOf } from '../../archive/headlines/normalise.ts';

/**
 * Finds the articles of an edition whose headlines were wanted in an earlier edition.
 *
 * @param wantedKeys the keys of the wanted headlines of the earlier edition
 * @returns in the archive's order, each with the number of articles that cite it and therefore link to it now
 */
export function arrivalsIn({ articles }: Edition, wantedKeys: ReadonlySet<string>): { id: string; links: number }[] {
  const arrived = new Set<string>();
  for (const { previous, next, related } of articles) {
    for (const citation of [previous, next, ...related]) {
      if (citation?.article && !citation.self && wantedKeys.has(keyOf(citation.headline)))
        arrived.add(citation.article);
    }
  }
  return articles
    .filter(({ article }) => arrived.has(article.id))
    .map(({ article, citedBy }) => ({ id: article.id, links: citedBy.length }));
}
