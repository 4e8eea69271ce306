import type { Article } from './article.ts';
import { normaliseHeadline } from './headlines/normalise.ts';

/** Parts an archive into the articles that it shows, and those that are withdrawn. */
export function partWithdrawn<T extends Article>(articles: readonly T[]): { shown: T[]; withdrawn: T[] } {
  const { shown = [], withdrawn = [] } = Object.groupBy(articles, (article) =>
    article.withdrawn === undefined ? 'shown' : 'withdrawn',
  );
  return { shown, withdrawn };
}

/**
 * The withdrawn articles as targets of headlines, which cite nothing themselves: a headline leads to the page that says why its
 * article is not there. Where an article that is shown has the title, the headline means that one.
 */
export function withdrawnTargets(shown: readonly Article[], withdrawn: readonly Article[]): Article[] {
  const titles = new Set(shown.flatMap(titlesOf));
  return withdrawn
    .filter((article) => titlesOf(article).every((title) => !titles.has(title)))
    .map(({ previous: _, next: __, ...article }) => ({ ...article, related: [] }));
}

function titlesOf({ title, byline: { originalTitle } }: Article): string[] {
  return [title, originalTitle ?? title].map(normaliseHeadline);
}
