import type { Article } from './article.ts';
import type { Stock } from './stocks/stocks.ts';

/**
 * The proper names in an edition, each once: of people, papers and stocks, and the original titles of articles.
 * Original titles have title marks (《…》), since a title without marks reads like any other sentence.
 */
export function properNamesIn({ articles, stocks }: NamingArticles): string[] {
  const inBylines = articles.flatMap(({ article: { byline } }) => [
    ...byline.authors,
    ...byline.editors,
    ...(byline.source ? [byline.source] : []),
    ...(byline.originalTitle ? [`《${byline.originalTitle}》`] : []),
  ]);
  const ofStocks = stocks.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  return [...new Set([...inBylines, ...ofStocks])];
}

/** What of an edition states names. */
interface NamingArticles {
  articles: readonly { article: Article }[];
  stocks: readonly Stock[];
}
