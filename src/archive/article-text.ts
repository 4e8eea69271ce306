import { readingMinutes } from '../chinese/reading-time.ts';
import type { Article, ArticleWithBody, Block, Body, Facts } from './article.ts';
import { companiesNamedIn } from './companies/named.ts';
import { mentionsIn } from './stocks/mentions.ts';

/** In letters: `中新社广州3月31日电题` and the like stand before a title that is said again. */
const LONGEST_LABEL = 24;

/** The plain text of a body: that of its prose, and its blocks of code. */
export function textOf(body: Body): string[] {
  return body.kind === 'captured' ? proseOf(body) : [...body.paragraphs, ...(body.code ?? [])];
}

/** The prose of a body: a string for each heading, paragraph, item of a list, caption, and row of a table, with tabs between its cells. */
export function proseOf(body: Body): string[] {
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
  const all = [title, ...(deck ? [deck] : []), ...proseOf(body)];
  return {
    minutes: readingMinutes(text.join('\n')),
    opening: openingOf(title, deck, body),
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

/** The deck, or else the first heading or paragraph of a body, but for one that says the title again. Empty without a text. */
function openingOf(title: string, deck: string | undefined, body: Body): string {
  const running = body.kind === 'captured' ? body.blocks.flatMap((block) => ('text' in block ? block.text : [])) : [];
  const texts = [...(deck ? [deck] : []), ...(running.length > 0 ? running : textOf(body))];
  return texts.find((text) => !repeats(text, title)) ?? texts[0] ?? '';
}

/**
 * Whether a text says little more than another does: the same, a part of it, or all of it behind a label.
 *
 * @example repeats('原标题：船闸检修提前完工', '船闸检修提前完工') // true
 */
export function repeats(text: string, other: string): boolean {
  const [letters, others] = [text, other].map((each) => each.replace(/[^\p{L}\p{N}]/gu, '')) as [string, string];
  if (letters === '') return true;
  return others.includes(letters) || (letters.includes(others) && letters.length <= others.length + LONGEST_LABEL);
}
