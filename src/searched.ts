import type { Edition } from './news/edition.ts';
import { sayWhat } from './progress.ts';
import type { Searched } from './search/index-files.ts';
import { searchable } from './site.ts';
import { goOnWith, runIn, startProcesses } from './threads.ts';

/** What is searched of an edition, without what only ties it. */
export function searchedOf({ articles, stocks, wanted, sources }: Edition): Searched {
  if (!searchable) return { articles: [], stocks: [], wanted: [], sources: [] };
  return {
    articles: articles.map(({ article, source }) => ({ article, ...(source && { source }) })),
    stocks: stocks.map(({ code, name, otherNames }) => ({ code, name, otherNames })),
    wanted: wanted.map(({ headline, key }) => ({ headline, key })),
    sources,
  };
}

/** Has a process write the search index of a build, while pages are rendered. */
export function beginIndex(edition: Edition): void {
  const searched = searchedOf(edition);
  sayWhat('Indexing the texts for search', searched.articles.length);
  // A copy goes there: what is not searched stays here, and texts are read there.
  const articles = searched.articles.map(({ article: { id, title, deck, byline, dailyStocks }, ...own }) => ({
    ...own,
    article: { id, title, deck, byline, dailyStocks },
  }));
  goOnWith('search', runIn(startProcesses('search', 1), { ...searched, articles }));
}
