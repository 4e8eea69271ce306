import { writeFileSync } from 'node:fs';
import type { Edition } from '../../archive/edition.ts';
import type { Searched } from '../../search/index/build-index.ts';
import { searchable, searchedEdition } from '../../site.ts';
import { goOnWith, type Pool, startProcesses } from '../background/pool.ts';
import { sayWhat } from '../progress.ts';
import type { SearchedEdition } from './write-search-index.ts';

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

/** Starts the process that makes the index. It reads first what is known of the last one: best while the edition is made. */
export function startIndexing(): Pool {
  return startProcesses('write-search-index', 1);
}

/** Has that process write the search index of a build, while pages are rendered. */
export function beginIndex(edition: Edition, { run, stop }: Pool): void {
  const searched = searchedOf(edition);
  sayWhat('Indexing the texts for search', searched.articles.length);
  // A copy goes there: what is not searched stays here, and texts are read there. As a message it would wait for this process,
  // which is busy, to send piece after piece.
  const articles = searched.articles.map(({ article: { id, title, deck, byline, dailyStocks }, ...own }) => ({
    ...own,
    article: { id, title, deck, byline, dailyStocks },
  }));
  writeFileSync(searchedEdition, JSON.stringify({ ...searched, articles } satisfies SearchedEdition));
  const index = run(searchedEdition);
  goOnWith('search', index);
  goOnWith('keep the index', index.then(({ isNew }) => isNew && run()).finally(stop));
}
