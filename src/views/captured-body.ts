import { addressOfArticle, addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Block } from '../archive/article.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { findStockNames } from '../archive/stocks/links.ts';
import { isOpening, isSetFlush } from '../chinese/line-units.ts';
import { toItems } from '../chinese/list-items.ts';
import { type Part, splitAtMeasures } from '../chinese/numerals.ts';
import { cutIntoPhrases } from '../chinese/phrases.ts';
import { type Column, columnsOf, isHeaded } from './captured-table.ts';
import { toPhrasedHtml } from './phrased.ts';

/** The narrowest line of a heading, in em, in a window of 320 px with a scroll bar. */
const NARROWEST_HEADING = 12;

type Image = Extract<Block, { kind: 'image' }>;
type Table = Extract<Block, { kind: 'table' }>;
type Link = NonNullable<Extract<Block, { kind: 'list' }>['links']>[number];

/**
 * Prepares the body of a capture for its page at `from`: numbers the anchors of headings from 1, links each stock of
 * the archive at its first name in the text, keeps the links of a saved page beside these, to an article of the archive
 * that stood at the address or else outward, and keeps numerals together with their units.
 *
 * @param article what ties it to shares and to other articles
 */
export function toBlocks(
  from: string,
  blocks: readonly Block[],
  { stocks, linked }: Pick<EditionArticle, 'stocks' | 'linked'>,
  { stockNames }: Pick<Edition, 'stockNames'>,
): ShownBlock[] {
  const parted = blocks.map(toParted);
  const spans = findStockNames(
    parted.flatMap(({ texts }) => texts),
    stockNames,
    stocks,
  ).values();
  const toHref = (url: string): string | undefined => {
    const id = linked[url];
    if (id === undefined) return url;
    const address = addressOfArticle(id);
    return address === from ? undefined : relativeLink(from, address);
  };
  /** @param links of the text, in order */
  const nextSpans = (text: string, links: readonly Link[] = []): Span[] => {
    let at = 0;
    const parts = (spans.next().value ?? [{ text }]).flatMap(({ text, code }): Span[] => {
      const start = at;
      at += text.length;
      if (code) return [{ text, href: relativeLink(from, addressOfStock(code)) }];
      return cutAtLinks(text, start, links).flatMap(({ text, url }) => {
        const href = url === undefined ? undefined : toHref(url);
        return href === undefined ? splitAtMeasures(text) : [{ text, href, outward: href === url }];
      });
    });
    return parts.map(markSpaced);
  };
  const headings = headingsOf(blocks).values();
  const shown = parted.map(({ block, start, texts, links }): ShownBlock => {
    if (block.kind === 'table') return toTable(block, nextSpans);
    if (block.kind === 'list')
      return { kind: 'list', start, items: texts.map((text, at) => nextSpans(text, links?.[at])) };
    if (block.kind === 'image') return toPicture(from, block, texts.map((text) => nextSpans(text))[0]);
    if (block.kind === 'preformatted') return { kind: 'preformatted', text: block.text };
    if (block.kind === 'quote') return { kind: 'quote', paragraphs: [nextSpans(block.text, block.links)] };
    if (block.kind === 'paragraph') {
      const { text, links } = block;
      return { kind: 'paragraph', flush: isSetFlush(text), open: isOpening(text), spans: nextSpans(text, links) };
    }
    return { kind: 'heading', html: toHeadingHtml(block.text), ...(headings.next().value as Heading) };
  });
  return group(shown);
}

/** The headings of a capture. */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map((block, at) => ({ slug: `part-${at + 1}`, text: (block as Extract<Block, { kind: 'heading' }>).text }));
}

/** A heading as HTML, in phrases: see `toPhrasedHtml`. Names of the archive do not count, as its page follows from its seed. */
function toHeadingHtml(text: string): string | undefined {
  return toPhrasedHtml(text, { phrasesOf: cutIntoPhrases }, NARROWEST_HEADING);
}

/** A block with its texts that may hold links, in order: each cell of a table, the caption of a picture. */
function toParted(block: Block): { block: Block; start?: number | undefined; texts: string[]; links?: Link[][] } {
  if (block.kind === 'table') return { block, texts: block.rows.flat() };
  if (block.kind === 'list') return { block, ...toItems(block) };
  if (block.kind === 'image') return { block, texts: block.caption === undefined ? [] : [block.caption] };
  return { block, texts: block.kind === 'paragraph' || block.kind === 'quote' ? [block.text] : [] };
}

/** Cuts a piece of a text, which begins at an offset, at the links that are wholly in it. */
function cutAtLinks(piece: string, start: number, links: readonly Link[]): { text: string; url?: string }[] {
  const within = links.filter(({ from, to }) => from >= start && to <= start + piece.length);
  const cuts = within.flatMap(({ from, to, url }, index) => [
    { text: piece.slice((within[index - 1]?.to ?? start) - start, from - start) },
    { text: piece.slice(from - start, to - start), url },
  ]);
  return [...cuts, { text: piece.slice((within.at(-1)?.to ?? start) - start) }].filter(({ text }) => text !== '');
}

/** @param caption the spans of its caption, if it has one */
function toPicture(from: string, { src, size, alt }: Image, caption: Span[] | undefined): ShownPicture {
  const image = size && { src: relativeLink(from, src), ...size };
  return { kind: 'picture', image, alt, caption, hrefs: image || src === '' ? [] : [src] };
}

/** Puts together the paragraphs of a quotation, and pictures that are elsewhere and of which nothing is said. */
function group(blocks: readonly ShownBlock[]): ShownBlock[] {
  const grouped: ShownBlock[] = [];
  for (const block of blocks) {
    const before = grouped.at(-1);
    if (before && isUnsaid(before) && isUnsaid(block)) before.hrefs.push(...block.hrefs);
    else if (before?.kind === 'quote' && block.kind === 'quote') before.paragraphs.push(...block.paragraphs);
    else grouped.push(block);
  }
  return grouped;
}

function isUnsaid(block: ShownBlock): block is ShownPicture {
  return block.kind === 'picture' && !block.image && !block.caption && block.alt === undefined;
}

function toTable({ rows, heads }: Table, toSpans: (text: string) => Span[]): ShownTable {
  const head = heads ?? (isHeaded(rows) ? 1 : 0);
  const columns = columnsOf(rows.slice(head));
  const shown = rows.map((row) => row.map((text, at) => ({ spans: toSpans(text), column: columns[at] })));
  return { kind: 'table', heads: shown.slice(0, head), rows: shown.slice(head) };
}

/** Marks a run that begins with a letter or a digit right behind a Han character. */
export function markSpaced(span: Span, at: number, spans: readonly Span[]): Span {
  const before = spans[at - 1]?.text ?? '';
  const isSpaced = !span.href && /^[A-Za-z0-9]/.test(span.text) && /\p{Script=Han}$/u.test(before);
  return isSpaced ? { ...span, spaced: true } : span;
}

/** A part of a captured body as its page shows it. */
export type ShownBlock =
  | ({ kind: 'heading'; html: string | undefined } & Heading)
  | ShownParagraph
  | { kind: 'quote'; paragraphs: Span[][] }
  | { kind: 'preformatted'; text: string }
  | ShownList
  | ShownTable
  | ShownPicture;

/** A heading, with its anchor. */
interface Heading {
  slug: string;
  text: string;
}

interface ShownParagraph {
  kind: 'paragraph';
  spans: Span[];
  /** Whether the paragraph is justified where lines are long. */
  flush: boolean;
  /** Whether it begins with an opening mark. */
  open: boolean;
}

/** A list. `start` is the number of its first item; undefined if items are not numbered. */
export interface ShownList {
  kind: 'list';
  start: number | undefined;
  items: Span[][];
}

/** A table, with the rows that name its columns if some plainly do. */
export interface ShownTable {
  kind: 'table';
  heads: Cell[][];
  rows: Cell[][];
}

/** A picture of this site, or one or several elsewhere on the web. */
export interface ShownPicture {
  kind: 'picture';
  /** With its size in pixels, if it is published with the article. */
  image: { src: string; width: number; height: number } | undefined;
  /** Without what the caption says. */
  alt: string | undefined;
  caption: Span[] | undefined;
  /** The pictures elsewhere. */
  hrefs: string[];
}

/** A cell of a table, and what its column holds. */
interface Cell {
  spans: Span[];
  column: Column;
}

/** A run of text: plain text, a link, or a numeral with its unit. */
export interface Span extends Part {
  href?: string;
  /** Whether the link leads to another site. */
  outward?: boolean;
  /** Whether a space stands before the run, which no engine may keep at the begin of a line. */
  spaced?: true;
}
