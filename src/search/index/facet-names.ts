import type { FacetNames } from '../format/facets.ts';
import type { SearchedEdition } from './documents.ts';

/** The most sources that a reader can choose from. */
const MOST_SOURCES = 100;

/**
 * Lists the sources and years that a reader can choose from: the sources with the most articles first, and the latest
 * years first.
 */
export function facetNamesIn({ sources, articles }: Pick<SearchedEdition, 'sources' | 'articles'>): FacetNames {
  const years = articles.flatMap(({ article }) => article.byline.published?.slice(0, 4) ?? []);
  return {
    sources: [...sources]
      .sort((a, b) => b.articles.length - a.articles.length)
      .slice(0, MOST_SOURCES)
      .map(({ name }) => name),
    years: [...new Set(years)].sort().reverse(),
  };
}
