import type { Edition } from './edition.ts';

/**
 * The names that an edition knows for names, each once: of people, papers and shares, and the titles under which articles
 * were first printed, in their marks (《…》), without which a title is a sentence like others.
 */
export function namesIn({ articles, stocks }: Pick<Edition, 'articles' | 'stocks'>): string[] {
  const inBylines = articles.flatMap(({ article: { byline } }) => [
    ...byline.authors,
    ...byline.editors,
    ...(byline.source ? [byline.source] : []),
    ...(byline.originalTitle ? [`《${byline.originalTitle}》`] : []),
  ]);
  const ofStocks = stocks.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  return [...new Set([...inBylines, ...ofStocks])];
}
