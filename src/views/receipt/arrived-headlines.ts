import { keyOfHeadlineAt } from '../../archive/addresses.ts';
import type { Edition } from '../../archive/edition.ts';
import { formerIdsOf } from '../../archive/former-ids.ts';
import { keyOf } from '../../archive/headlines/normalise.ts';
import type { Receipt } from './receipt.ts';

/**
 * Finds the articles whose headlines had pages of their own, since they were wanted.
 *
 * @param former the receipt of the site that is replaced
 * @returns the id of each article by the key of the headline, sorted
 */
export function arrivedHeadlinesIn(edition: Edition, former: Receipt): Record<string, string> {
  const wanted = new Set(edition.wanted.map(({ key }) => key));
  const pages = Object.keys(former.files).flatMap((address) => keyOfHeadlineAt(address) ?? []);
  const keys = [...new Set([...pages, ...Object.keys(former.arrivedHeadlines)])].filter((key) => !wanted.has(key));
  if (keys.length === 0) return {};
  const present = presentIdsIn(edition);
  const meant = meantByKey(edition);
  const found = keys.toSorted().flatMap((key): [string, string][] => {
    const id = present.get(former.arrivedHeadlines[key] ?? '') ?? meant.get(key);
    return id === undefined ? [] : [[key, id]];
  });
  return Object.fromEntries(found);
}

/** Counts the articles that arrived with a publication though they were wanted before, and the articles that cite them. */
export function countArrivals(
  { byId }: Edition,
  arrivedHeadlines: Record<string, string>,
  { arrivedHeadlines: before }: Pick<Receipt, 'arrivedHeadlines'>,
): { headlines: number; links: number } {
  const arrived = Object.entries(arrivedHeadlines).filter(([key, id]) => !(key in before) && byId.has(id));
  const ids = new Set(arrived.map(([, id]) => id));
  const links = Array.from(ids, (id) => byId.get(id)?.citedBy.length ?? 0);
  return { headlines: ids.size, links: links.reduce((sum, each) => sum + each, 0) };
}

/** The present id of each article by each of its ids. */
function presentIdsIn({ articles, withdrawn }: Edition): Map<string, string> {
  const addressed = [...articles.map(({ article }) => article), ...withdrawn];
  return new Map(addressed.flatMap((article) => [article.id, ...formerIdsOf(article)].map((id) => [id, article.id])));
}

/** The article that a headline means, by its key: the one with that title, else the one that a citation led to. */
function meantByKey({ articles }: Edition): Map<string, string> {
  const meant = new Map<string, string>();
  const add = (headline: string, id: string) => {
    if (!meant.has(keyOf(headline))) meant.set(keyOf(headline), id);
  };
  for (const { article } of articles) add(article.title, article.id);
  for (const { previous, next, related } of articles)
    for (const citation of [previous, next, ...related])
      if (citation?.article && !citation.self) add(citation.headline, citation.article);
  return meant;
}
