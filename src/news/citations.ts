import type { Article } from './article.ts';
import { keyOf, normaliseHeadline } from './headlines.ts';
import { compare } from './order.ts';
import type { Wanted } from './wanted.ts';

/** What the articles of an archive cite, resolved. */
export function toCitations(ordered: readonly Article[]): Citations {
  const byTitle = new Map<string, Article[]>();
  for (const article of ordered) {
    const title = normaliseHeadline(article.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), article]);
  }
  const cite = (citing: Article, headline: string): Citation => {
    const meant = byTitle.get(normaliseHeadline(headline)) ?? [];
    const article = meant.find(({ id }) => id === citing.id) ?? (meant.length === 1 ? meant[0] : undefined);
    if (!article) return { headline, key: keyOf(headline), title: headline };
    const { id, title } = article;
    return { headline, key: keyOf(title), title, article: id, by: 'exact', ...(id === citing.id && { self: true }) };
  };
  const stated = new Map(
    ordered.map((article) => {
      const once = new Map(article.related.map((headline) => cite(article, headline)).map((c) => [c.key, c]));
      const pager = {
        ...(article.previous && { previous: cite(article, article.previous) }),
        ...(article.next && { next: cite(article, article.next) }),
      };
      return [article.id, { ...pager, related: [...once.values()] }];
    }),
  );
  const citedBy = new Map<string, Set<string>>();
  const wanted = new Map<string, Wanted>();
  for (const [id, { previous, next, related }] of stated) {
    const all = [previous, next, ...related].filter((citation) => citation !== undefined);
    for (const citation of all) {
      if (citation.article && !citation.self)
        citedBy.set(citation.article, (citedBy.get(citation.article) ?? new Set()).add(id));
      if (citation.article) continue;
      const entry = wanted.get(citation.key) ?? {
        headline: citation.title,
        key: citation.key,
        citedBy: [],
        citedTogether: [],
      };
      if (!entry.citedBy.includes(id)) entry.citedBy.push(id);
      entry.citedTogether.push(...all.filter(({ key, self }) => key !== citation.key && !self));
      wanted.set(citation.key, entry);
    }
  }
  for (const entry of wanted.values())
    entry.citedTogether = [...new Map(entry.citedTogether.map((c) => [c.key, c])).values()];
  const neighbours = new Map(
    ordered.map((article, at) => [article.id, { before: ordered[at - 1], after: ordered[at + 1] }]),
  );
  return {
    of: ({ id }) => {
      const { related = [], ...pager } = stated.get(id) ?? {};
      const { before, after } = neighbours.get(id) ?? {};
      return {
        ...(before && { previous: inOrder(before) }),
        ...(after && { next: inOrder(after) }),
        ...pager,
        related,
        citedBy: [...(citedBy.get(id) ?? [])],
      };
    },
    wanted: [...wanted.values()].sort((a, b) => b.citedBy.length - a.citedBy.length || compare(a.headline, b.headline)),
  };
}

function inOrder({ id, title }: Article): Citation {
  return { headline: title, key: keyOf(title), title, article: id, by: 'order' };
}

/** What an archive cites. */
export interface Citations {
  /** What one article states or, where it states no pager, what stands beside it. */
  of: (article: Article) => { previous?: Citation; next?: Citation; related: Citation[]; citedBy: string[] };
  wanted: Wanted[];
}

/** A headline that an article cites. */
export interface Citation {
  /** As printed, perhaps cut. */
  headline: string;
  /** The key of `title`: for a headline that is not in the archive, the stem of its page's address. */
  key: string;
  /** What to show: the whole title of the article that is meant, else the longest printed form of the headline. */
  title: string;
  /** The id of the article that is meant, if it is in the archive. */
  article?: string;
  /** How that is known: the title is the same, the headline is its cut beginning, or a neighbour stands in for a pager. */
  by?: 'exact' | 'prefix' | 'order';
  /** The article cites itself (本文). */
  self?: true;
}
