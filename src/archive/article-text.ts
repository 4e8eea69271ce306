import { readingMinutes } from '../chinese/reading-time.ts';
import type { Article, ArticleWithBody, Block, Body, Facts } from './article.ts';
import { companiesNamedIn } from './companies/named.ts';
import { mentionsIn } from './stocks/mentions.ts';

/** The plain text of a body: a string for each heading, paragraph, item of a list, caption, and row of a table, with tabs between its cells. */
export function textOf(body: Body): string[] {
  return body.kind === 'captured' ? body.blocks.flatMap(textsOfBlock) : body.paragraphs;
}

function textsOfBlock(block: Block): string[] {
  if (block.kind === 'table') return block.rows.map((cells) => cells.join('\t').trim());
  if (block.kind === 'image') return block.caption === undefined ? [] : [block.caption];
  return block.kind === 'list' ? block.items : [block.text];
}

/** Replaces the text of an article by the facts that are computed from it. */
export function toArticle({ body, ...fields }: ArticleWithBody): Article {
  return { ...fields, form: body.kind, facts: factsOf(fields, body) };
}

function factsOf({ title, deck }: Pick<Article, 'title' | 'deck'>, body: Body): Facts {
  const text = textOf(body);
  const all = [title, ...(deck ? [deck] : []), ...text];
  return {
    minutes: readingMinutes(text.join('\n')),
    opening: deck ?? openingOf(body) ?? '',
    mentions: all.flatMap(mentionsIn),
    companies: companiesNamedIn(all),
    links: linksIn(body),
  };
}

function linksIn(body: Body): string[] {
  if (body.kind === 'written') return [];
  const links = body.blocks.flatMap((block) => ('links' in block ? (block.links ?? []) : []));
  return [...new Set(links.map(({ url }) => url))];
}

/** The first heading or paragraph of a body; the first text if it has nothing but lists, tables and captions. */
function openingOf(body: Body): string | undefined {
  const running = body.kind === 'captured' ? body.blocks.find((block) => 'text' in block) : undefined;
  return running && 'text' in running ? running.text : textOf(body)[0];
}
