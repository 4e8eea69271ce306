import type { Article } from './article.ts';
import { authorsIn, type Contributor, type Linked, sourcesIn, toLinked } from './contributors.ts';
import { type Citation, citationsOf } from './headlines/citations.ts';
import { citedByIn } from './headlines/cited-by.ts';
import { type Meaning, toMeanings } from './headlines/meanings.ts';
import { keyOf } from './headlines/normalise.ts';
import { type Wanted, wantedIn } from './headlines/wanted.ts';
import { inArchiveOrder } from './order.ts';
import { type Terms, termsOf } from './similar/article-terms.ts';
import { type Likeness, similarIn } from './similar/similar.ts';
import { type StockNames, stockNamesIn } from './stocks/links.ts';
import { codesByArticle, type Stock, stocksIn } from './stocks/stocks.ts';

/** How long lists are that could be as long as the archive. */
export const LIST_LENGTHS = { similar: 8, citedTogether: 12 };

/**
 * Ties an archive together: its order, what each headline means, what is similar, which shares are named. Pure, the same
 * for the articles in any order, and plain data.
 *
 * @param likeness which articles are like which, if that is known: it takes longer to find than all else
 */
export function toEdition(articles: readonly ArchivedArticle[], likeness = likenessIn(articles)): Edition {
  return tie(gather(articles), likeness);
}

/** The first half of `toEdition`: all that can be said of an archive while its articles are still compared. */
export function gather(articles: readonly ArchivedArticle[]): Gathered {
  const ordered = inArchiveOrder(articles);
  return {
    ordered,
    meanings: toMeanings(ordered),
    stocks: stocksIn(ordered),
    sources: sourcesIn(ordered),
    authors: authorsIn(ordered),
  };
}

/** The second half of `toEdition`. */
export function tie(gathered: Gathered, likeness: ReadonlyMap<string, Likeness>): Edition {
  const { ordered, meanings, stocks, sources, authors } = gathered;
  const isSameText = (id: string, otherId: string) => likeness.get(id)?.versions.includes(otherId) ?? false;
  const citations = citationsOf(ordered, isSameText, meanings);
  const citedBy = citedByIn(citations);
  const codesOf = codesByArticle(stocks);
  const [toSource, toAuthor] = [toLinked(sources), toLinked(authors)];
  const tied = ordered.map((article, at): EditionArticle => {
    const [before, after] = [ordered[at - 1], ordered[at + 1]];
    const { byline } = article;
    return {
      article,
      related: [],
      ...(before && { previous: inOrder(before) }),
      ...(after && { next: inOrder(after) }),
      ...citations.get(article.id),
      ...(likeness.get(article.id) ?? { similar: [], versions: [] }),
      citedBy: citedBy.get(article.id) ?? [],
      stocks: codesOf.get(article.id) ?? [],
      ...(byline.source && { source: toSource(byline.source) }),
      authors: byline.authors.map(toAuthor),
    };
  });
  return {
    articles: tied,
    byId: new Map(tied.map((entry) => [entry.article.id, entry])),
    wanted: wantedIn(citations, LIST_LENGTHS.citedTogether),
    stocks,
    stockNames: stockNamesIn(stocks),
    sources,
    authors,
  };
}

function likenessIn(articles: readonly ArchivedArticle[]): Map<string, Likeness> {
  const terms = new Map(articles.map((article) => [article.id, article.terms ?? termsOf(article)]));
  return similarIn(terms, LIST_LENGTHS.similar);
}

function inOrder({ id, title }: Article): Citation {
  return { headline: title, key: keyOf(title), title, article: id, by: 'order' };
}

/** An article as it is kept, with its terms if they are known. */
export interface ArchivedArticle extends Article {
  terms?: Terms;
}

/** What is known of an archive before its articles are compared. */
export interface Gathered extends Pick<Edition, 'stocks' | 'sources' | 'authors'> {
  /** In the archive's order. */
  ordered: ArchivedArticle[];
  meanings: Map<string, Meaning>;
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
  /** By which names a text may mean a share, for `findStockNames`. */
  stockNames: StockNames;
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
  source?: Linked;
  /** Its authors, each with a key if they have a page. */
  authors: Linked[];
}

export type { Citation, Contributor, Likeness, Linked, Stock, Wanted };
