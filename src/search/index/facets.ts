import type { FacetNames } from '../format/facets.ts';
import type { Searched } from './documents.ts';

/** How many sources a reader can choose from at most. */
const MOST_SOURCES = 100;

/** Lists the sources and years to choose from: sources of several articles, the most frequent first; years, the latest first. */
export function facetNamesIn({ sources, articles }: Pick<Searched, 'sources' | 'articles'>): FacetNames {
  const years = articles.flatMap(({ article }) => article.byline.published?.slice(0, 4) ?? []);
  return {
    sources: [...sources]
      .sort((a, b) => b.articles.length - a.articles.length)
      .slice(0, MOST_SOURCES)
      .map(({ name }) => name),
    years: [...new Set(years)].sort().reverse(),
  };
}
