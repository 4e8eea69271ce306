import { Document, isScalar, visit } from 'yaml';
import { FIELD_NAMES } from '../../archive/article.ts';
import { toItems } from '../../chinese/list-items.ts';
import type { Block, Capture, Image, TextLink } from './capture.ts';

/** Characters that mean something in Markdown wherever they stand, or that a renderer would replace: quotes and dashes. */
const MEANINGFUL = /[\\`*_[\]<>&~|#"'$^{}]|(?<=-)-|\.(?=\.)|:(?=:)/g;

/** What makes a picture of a link behind it, or takes it into an address. */
const TAKES_A_LINK = /(?<=www)\.$|(?<=:\/)\/$|[!@]$/i;
const MEANINGFUL_OR_TAKES_A_LINK = new RegExp(`${MEANINGFUL.source}|${TAKES_A_LINK.source}`, 'gi');

/** What makes a renderer link an address. */
const OF_ADDRESS = /:|(?<=www)\.|@/i;
const MEANINGFUL_OR_OF_ADDRESS = new RegExp(`${MEANINGFUL.source}|${OF_ADDRESS.source}`, 'gi');

/** Characters that mean something at the beginning of a line: `- `, `+ `, `= `, `1. `, `:::`. */
const MEANINGFUL_AT_START = /^(\d{0,9})([-+=.):@])/;

/** An address of the web or of mail, as far as a renderer links it as it is. An escape in it would be a part of it. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%]+|[a-z0-9](?:\w|[-+.](?![-.]))*@[a-z0-9](?:[a-z0-9]|[-.](?![-.]))*\.[a-z]{2,}(?![\w:/@-])/gi;

/** The marks at the end of an address that a renderer counts to the sentence. */
const TRAILING = /[?!.,:;*_~'")]+$/;

/** What may stand beside an address without becoming a part of it. */
const STANDS_AFTER = /(?:^|\s|[^\0-\x7f])$/;
const STANDS_AFTER_SPACE = /(?:^|\s)$/;
const STANDS_BEFORE = /^(?:[?!,;)]|\.(?!\.)|:(?!:))*(?:\s|$|[^\0-\x7f])/;
/** An address of the web that a renderer takes for one, or an address of mail. */
const PLAIN_HOST = /^(?:(?:https?:\/\/|www\.)[a-z0-9.-]+(?:[/?#:]|$)|[^:/]+@)/i;
const ENTITY = /&\w+;/;
const ENTITY_AT_END = /&\w+$/;

/** Fields that look like numbers or dates, and are neither. */
const ALWAYS_QUOTED = new Set(['code', 'published', 'saved']);

/**
 * Writes what a capture holds as a written seed: front matter and Markdown. Reading that back gives the same fields and the same
 * text, so that a publisher can correct by hand what no grammar can know.
 */
export function toMarkdown(capture: Capture): string {
  return `---\n${toFrontMatter(capture)}---\n\n${capture.blocks.map(toBlock).join('\n\n')}\n`;
}

/**
 * A text as Markdown that says the same.
 *
 * @example toMarkdownText('*ST某某') // '\\*ST某某'
 */
export function toMarkdownText(text: string): string {
  return toInlineText(text).replace(MEANINGFUL_AT_START, '$1\\$2');
}

/** A text with links as Markdown that says the same. */
function toLinkedText(text: string, links: readonly TextLink[] = []): string {
  const ends = [0, ...links.map(({ to }) => to)];
  const pieces = links.flatMap(({ from, to, url }, at) => [
    toInlineText(text.slice(ends[at], from), at > 0 ? ')' : '', '['),
    toMarkdownLink(text.slice(from, to), url),
  ]);
  const rest = toInlineText(text.slice(ends.at(-1)), links.length > 0 ? ')' : '');
  return [...pieces, rest].join('').replace(MEANINGFUL_AT_START, '$1\\$2');
}

/** A link. Its words are no link by themselves, and its address holds no character that would end it. */
function toMarkdownLink(words: string, url: string): string {
  const escaped = words.replace(/\s+/g, ' ').replace(MEANINGFUL_OR_OF_ADDRESS, '\\$&');
  return `[${escaped}](<${url.replace(/[\\<>&]/g, '\\$&')}>)`;
}

/**
 * A text as Markdown that does not stand at the beginning of a line.
 *
 * @param before what stands before it, and `after` what stands after it, if it is not the whole line
 */
function toInlineText(text: string, before = '', after = ''): string {
  const line = text.replace(/\s+/g, ' ');
  const parts: string[] = [];
  let from = 0;
  for (const { 0: match, index } of line.matchAll(ADDRESS)) {
    const address = match.replace(TRAILING, '');
    const [start, end] = [line.slice(from, index), line.slice(index + address.length)];
    const isAlone = standsAlone(address, before + start, end + after);
    parts.push(escapeMarks(start), isAlone ? address : toLink(address));
    from = index + address.length;
  }
  const rest = line.slice(from);
  return [...parts, rest.replace(after === '' ? MEANINGFUL : MEANINGFUL_OR_TAKES_A_LINK, '\\$&')].join('');
}

function escapeMarks(text: string): string {
  return text.replace(MEANINGFUL, '\\$&');
}

/** Whether a renderer ends an address where it ends. */
function standsAlone(address: string, before: string, after: string): boolean {
  const standsAfter = /^www/i.test(address) ? STANDS_AFTER_SPACE : STANDS_AFTER;
  if (!PLAIN_HOST.test(address)) return false;
  return standsAfter.test(before) && STANDS_BEFORE.test(after) && !ENTITY_AT_END.test(address);
}

/** An address that is kept apart from what stands beside it. */
function toLink(address: string): string {
  if (/^http/i.test(address) && !ENTITY.test(address)) return `<${address}>`;
  // Text that looks like an address, without a link.
  return address.replace(MEANINGFUL_OR_OF_ADDRESS, '\\$&');
}

function toBlock(block: Block, at: number): string {
  if (block.kind === 'table') return toTable(block.rows);
  if (block.kind === 'list') return toList(block, at);
  if (block.kind === 'image') return toPicture(block);
  if (block.kind === 'paragraph') return toLinkedText(block.text, block.links);
  if (block.kind === 'quote') return `> ${toLinkedText(block.text, block.links)}`;
  return block.kind === 'heading' ? `## ${toMarkdownText(block.text)}` : toFenced(block.text);
}

/** A preformatted text between fences that are longer than any in it. */
function toFenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** A picture, and its caption below. Written seeds cannot hold a picture that stands in the file of the page. */
function toPicture({ src, alt, caption }: Image): string {
  const shown = `![${toMarkdownText(alt ?? caption ?? '')}](<${src}>)`;
  return [...(/^(?:data|cid):/i.test(src) ? [] : [shown]), ...(caption ? [toMarkdownText(caption)] : [])].join('\n\n');
}

/** A table of GitHub's Markdown, which always names its columns: by the first row. */
function toTable(rows: string[][]): string {
  const [head = [], ...rest] = rows.map((cells) => cells.map((text) => toInlineText(text)));
  const toRow = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [toRow(head), toRow(head.map(() => '---')), ...rest.map(toRow)].join('\n');
}

/** @param at the index of its block: two lists with other marks do not become one */
function toList(list: Extract<Block, { kind: 'list' }>, at: number): string {
  const { start, texts, links } = toItems(list);
  const [bullet, delimiter] = at % 2 === 0 ? ['-', '.'] : ['+', ')'];
  const markOf = (item: number) => (start === undefined ? bullet : `${start + item}${delimiter}`);
  return texts.map((text, item) => `${markOf(item)} ${toLinkedText(text, links[item])}`).join('\n');
}

function toFrontMatter(capture: Capture): string {
  const stated: Partial<Record<string, unknown>> = { ...capture, byline: filled(capture.byline) };
  const fields = Object.fromEntries(FIELD_NAMES.map((name) => [name, stated[name]]));
  const document = new Document(filled(fields), { version: '1.2', schema: 'core' });
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && isScalar(value) && ALWAYS_QUOTED.has(String(key.value))) value.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The fields that have something in them. */
function filled(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && Object.keys(value).length > 0),
  );
}
