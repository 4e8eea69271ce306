import { thisEdition } from './edition.ts';
import { sayWhat } from './progress.ts';
import type { Searched, SearchIndex } from './search/index-files.ts';
import type { Manifest } from './search/manifest.ts';
import { searchable } from './site.ts';
import { goOnWith, runInThread, waitFor } from './threads.ts';
import { makeIndex } from './workers/search.ts';

/** What the search page has to know of the index: of the one that a thread writes in a build, while pages are rendered. */
export async function thisManifest(): Promise<Manifest> {
  if (import.meta.env.DEV) return (await newIndex()).manifest;
  return (await waitFor('search')) as Manifest;
}

/** The index of the articles as they are now. */
export async function newIndex(): Promise<SearchIndex> {
  return makeIndex(await thisSearched());
}

/** Has a thread write the index of this build. */
export async function beginIndex(): Promise<void> {
  const edition = await thisSearched();
  sayWhat('Indexing the texts for search', edition.articles.length);
  // A copy goes to the thread: what is not searched stays here, and texts are read there.
  const articles = edition.articles.map(({ article: { id, title, deck, byline, dailyStocks }, ...own }) => ({
    ...own,
    article: { id, title, deck, byline, dailyStocks },
  }));
  goOnWith('search', runInThread('search', { ...edition, articles }));
}

/** What is searched of this edition, without what only ties it. */
async function thisSearched(): Promise<Searched> {
  const { articles, stocks, wanted, sources } = await thisEdition();
  if (!searchable) return { articles: [], stocks: [], wanted: [], sources: [] };
  return {
    articles: articles.map(({ article, source }) => ({ article, ...(source && { source }) })),
    stocks: stocks.map(({ code, name, otherNames }) => ({ code, name, otherNames })),
    wanted: wanted.map(({ headline, key }) => ({ headline, key })),
    sources,
  };
}
