import type { Article, ArticleWithBody, Body } from './article.ts';
import { toArticle } from './article-text.ts';
import type { FindNames } from './companies/named-in-text.ts';
import type { OwnPage } from './own-page.ts';
import type { SectionRule } from './sections.ts';
import type { Front } from './sisters/front.ts';
import type { Sisters } from './sisters/sister-articles.ts';

/** Makes an archive of articles whose texts are in memory. */
export function toArchive(wholes: readonly ArticleWithBody[]): Archive {
  const bodies = new Map(wholes.map(({ id, body }) => [id, body]));
  return { articles: wholes.map(toArticle), bodyOf: (id) => findBody(id, bodies) };
}

function findBody(id: string, bodies: ReadonlyMap<string, Body>): Body {
  const body = bodies.get(id);
  if (!body) throw new Error(`The archive has no text of the article ${id}. Please report it.`);
  return body;
}

/** All articles of a build, and where their texts are read. */
export interface Archive {
  articles: readonly Article[];
  /** The text of an article. Throws if the archive has no article with this id. */
  bodyOf: (id: string) => Body;
  /** The pages of the publisher's own; none by default. */
  pages?: readonly OwnPage[];
  /** Which articles belong to the sections of the paper; there are none by default. */
  sections?: readonly SectionRule[];
  /** Finds the names of companies in the articles; looks into each by default. */
  findNames?: FindNames;
  /** What of the paper's other editions may be tied to this one; nothing by default. */
  sisters?: Sisters;
  /** What the front of several editions shows of them; an archive that is one has no articles. */
  front?: Front | undefined;
}
