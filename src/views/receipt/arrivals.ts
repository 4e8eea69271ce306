import type { Edition } from '../../archive/edition.ts';
import { keyOf } from '../../archive/headlines/normalise.ts';

/**
 * Which headlines that were wanted before are articles of this edition, for a build's account of what it gained.
 *
 * @param formerKeys keys of the wanted headlines of an earlier edition
 * @returns in the archive's order, each with how many articles cite it and so link to it now
 */
export function arrivalsIn({ articles }: Edition, formerKeys: ReadonlySet<string>): { id: string; links: number }[] {
  const arrived = new Set<string>();
  for (const { previous, next, related } of articles) {
    for (const citation of [previous, next, ...related]) {
      if (citation?.article && !citation.self && formerKeys.has(keyOf(citation.headline)))
        arrived.add(citation.article);
    }
  }
  return articles
    .filter(({ article }) => arrived.has(article.id))
    .map(({ article, citedBy }) => ({ id: article.id, links: citedBy.length }));
}
