import type { Article } from '../article.ts';
import type { Citation, Citations } from '../headlines/citations.ts';
import type { Sisters } from './sister-articles.ts';

/**
 * What articles of other editions cite of this one, by id.
 *
 * @param resolve resolves the citations of articles
 */
export function citationsOfSisters(
  { articles, cited }: Sisters,
  resolve: (articles: readonly Article[]) => ReadonlyMap<string, Citations>,
): Map<string, Citations> {
  const citing = articles.filter(({ id }) => cited.has(id));
  return new Map(
    Array.from(resolve(citing), ([id, { previous, next, related }]) => {
      const mayBeOurs = (citation: Citation | undefined) => cited.get(id)?.has(citation?.headline ?? '');
      return [
        id,
        {
          ...(previous && mayBeOurs(previous) && { previous }),
          ...(next && mayBeOurs(next) && { next }),
          related: related.filter(mayBeOurs),
        },
      ];
    }),
  );
}
