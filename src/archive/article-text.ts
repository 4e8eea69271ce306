import { readingMinutes } from '../chinese/reading-time.ts';
import type { Article, ArticleWithBody, Body, Facts } from './article.ts';
import { mentionsIn } from './stocks/mentions.ts';

/** The plain text of a body: a string for each heading or paragraph. */
export function textOf(body: Body): string[] {
  return body.kind === 'captured' ? body.blocks.map(({ text }) => text) : body.paragraphs;
}

/** Replaces the text of an article by the facts that are computed from it. */
export function toArticle({ body, ...fields }: ArticleWithBody): Article {
  return { ...fields, form: body.kind, facts: factsOf(fields, textOf(body)) };
}

function factsOf({ title, deck }: Pick<Article, 'title' | 'deck'>, text: readonly string[]): Facts {
  return {
    minutes: readingMinutes(text.join('\n')),
    opening: deck ?? text[0] ?? '',
    mentions: [title, ...(deck ? [deck] : []), ...text].flatMap(mentionsIn),
  };
}
