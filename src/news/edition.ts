import type { Article } from './article.ts';
import { type Citation, citationsOf } from './citations.ts';
import { citedByIn } from './cited-by.ts';
import type { Contributor } from './contributors.ts';
import { keyOf } from './headlines.ts';
import { inArchiveOrder } from './order.ts';
import type { Stock } from './stocks.ts';
import { type Wanted, wantedIn } from './wanted.ts';

/**
 * Ties an archive together: its order, what each headline means, what is similar, which shares are named. Pure, the same
 * for the articles in any order, and plain data.
 */
export function toEdition(articles: readonly Article[]): Edition {
  const ordered = inArchiveOrder(articles);
  const citations = citationsOf(ordered);
  const citedBy = citedByIn(citations);
  const tied = ordered.map((article, at): EditionArticle => {
    const [before, after] = [ordered[at - 1], ordered[at + 1]];
    return {
      article,
      related: [],
      ...(before && { previous: inOrder(before) }),
      ...(after && { next: inOrder(after) }),
      ...citations.get(article.id),
      similar: [],
      versions: [],
      citedBy: citedBy.get(article.id) ?? [],
      stocks: [],
      source: undefined,
      authors: [],
    };
  });
  return {
    articles: tied,
    byId: new Map(tied.map((entry) => [entry.article.id, entry])),
    wanted: wantedIn(citations, 12),
    stocks: [],
    sources: [],
    authors: [],
  };
}

function inOrder({ id, title }: Article): Citation {
  return { headline: title, key: keyOf(title), title, article: id, by: 'order' };
}

/** The archive and all that ties it. */
export interface Edition {
  /** In the archive's order: dated ones newest first, then undated ones in the order of their seeds. */
  articles: EditionArticle[];
  byId: Map<string, EditionArticle>;
  /** Headlines that no article carries, the most cited first. */
  wanted: Wanted[];
  /** By code. */
  stocks: Stock[];
  /** Papers and sites with two articles or more, by name. */
  sources: Contributor[];
  /** Authors with two articles or more, by name. */
  authors: Contributor[];
}

/** An article with all that ties it to the others. Articles are named by id, shares by code. */
export interface EditionArticle {
  article: Article;
  /** As stated, or the one before it in the archive (`by: 'order'`); absent for the first that states none. */
  previous?: Citation;
  /** As stated, or the one after it in the archive (`by: 'order'`). */
  next?: Citation;
  /** As printed and in that order, each headline once. */
  related: Citation[];
  /** The most similar articles, the best first. */
  similar: string[];
  /** Other tellings of the very same text. */
  versions: string[];
  /** Who states it as previous, next or related, in the archive's order. */
  citedBy: string[];
  /** Codes of the shares that it names, in its boxes first. */
  stocks: string[];
  /** The paper or site it was taken from, with a key if that has a page. */
  source: { name: string; key?: string } | undefined;
  /** Its authors, each with a key if they have a page. */
  authors: { name: string; key?: string }[];
}

export type { Citation, Contributor, Stock, Wanted };
