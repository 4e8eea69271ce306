import type { Edition, EditionArticle, Stock } from '../archive/edition.ts';
import { inArchiveOrder } from '../archive/order.ts';

/** The articles that name a share with its code, each once, in the archive's order. */
export function articlesOfStock({ boxes, mentions }: Stock, { byId }: Pick<Edition, 'byId'>): EditionArticle[] {
  const ids = new Set([...boxes, ...mentions].map(({ article }) => article));
  const articles = [...ids].flatMap((id) => byId.get(id)?.article ?? []);
  return inArchiveOrder(articles).flatMap(({ id }) => byId.get(id) ?? []);
}
