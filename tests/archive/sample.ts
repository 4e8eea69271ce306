import { toArchive } from '../../src/archive/archive.ts';
import type { Article, ArticleWithBody, Body } from '../../src/archive/article.ts';
import { toArticle as withoutText } from '../../src/archive/article-text.ts';
import { type Edition, toEdition } from '../../src/archive/edition.ts';

/** A minimal article with its text and its facts; `stated` gives the fields that matter to a test. */
export function toArticle(id: string, stated: Stated): ArticleWithBody & Article {
  const article = {
    title: `标题 ${id}`,
    related: [],
    headlineUrls: [],
    keywords: [],
    dailyStocks: [],
    formerly: [],
    body: { kind: 'written' as const, paragraphs: [`正文 ${id}`] },
    ...stated,
    id,
    byline: { authors: [], editors: [], ...stated.byline },
  };
  return { ...article, ...withoutText(article) };
}

/** A body of paragraphs. */
export function written(...paragraphs: string[]): Body {
  return { kind: 'written', paragraphs };
}

/** The edition of some articles. */
export function editionOf(articles: readonly ArticleWithBody[]): Edition {
  return toEdition(toArchive(articles));
}

type Stated = Partial<Omit<ArticleWithBody, 'id' | 'byline'>> & { byline?: Partial<ArticleWithBody['byline']> };
