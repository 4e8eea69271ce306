import type { Article } from './article.ts';

/** The text of an article's body, a string for each heading or paragraph, whichever format its seed has. */
export function textOf({ body }: Pick<Article, 'body'>): string[] {
  return body.kind === 'captured' ? body.blocks.map(({ text }) => text) : body.paragraphs;
}
