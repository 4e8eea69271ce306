import type { Article } from '../../src/archive/article.ts';

/** An article with little in it; `stated` says what matters to a test. */
export function toArticle(
  id: string,
  stated: Partial<Omit<Article, 'id' | 'byline'>> & { byline?: Partial<Article['byline']> },
): Article {
  return {
    title: `标题 ${id}`,
    related: [],
    dailyStocks: [],
    body: { kind: 'written', paragraphs: [`正文 ${id}`] },
    ...stated,
    id,
    byline: { authors: [], editors: [], ...stated.byline },
  };
}

/** A body of paragraphs. */
export function written(...paragraphs: string[]): Article['body'] {
  return { kind: 'written', paragraphs };
}
