import { toArchive } from '../../src/archive/archive.ts';
import type { Article, Body, WholeArticle } from '../../src/archive/article.ts';
import { toArticle as withoutText } from '../../src/archive/article-text.ts';
import { type Edition, toEdition } from '../../src/archive/edition.ts';

/** An article with little in it, with its text and with what follows from that; `stated` says what matters to a test. */
export function toArticle(id: string, stated: Stated): WholeArticle & Article {
  const whole = {
    title: `标题 ${id}`,
    related: [],
    dailyStocks: [],
    body: { kind: 'written' as const, paragraphs: [`正文 ${id}`] },
    ...stated,
    id,
    byline: { authors: [], editors: [], ...stated.byline },
  };
  return { ...whole, ...withoutText(whole) };
}

/** A body of paragraphs. */
export function written(...paragraphs: string[]): Body {
  return { kind: 'written', paragraphs };
}

/** The edition of some articles. */
export function editionOf(articles: readonly WholeArticle[]): Edition {
  return toEdition(toArchive(articles));
}

type Stated = Partial<Omit<WholeArticle, 'id' | 'byline'>> & { byline?: Partial<WholeArticle['byline']> };
