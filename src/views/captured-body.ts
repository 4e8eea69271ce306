import { addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Block } from '../archive/article.ts';
import type { Edition } from '../archive/edition.ts';
import { findStockNames } from '../archive/stocks/links.ts';
import { shortestFlushLine } from '../chinese/line-units.ts';
import { toItems } from '../chinese/list-items.ts';
import { type Part, splitAtMeasures } from '../chinese/numerals.ts';
import { type Column, columnsOf, isHeaded } from './captured-table.ts';

type Image = Extract<Block, { kind: 'image' }>;

/**
 * Prepares the body of a capture for its page at `from`: numbers the anchors of headings from 1, links each stock of
 * the archive at its first name in the text, and keeps numerals together with their units.
 *
 * @param codes the codes of the stocks that the article names with their code
 */
export function toBlocks(
  from: string,
  blocks: readonly Block[],
  codes: readonly string[],
  edition: Edition,
): ShownBlock[] {
  const parted = blocks.map(toParted);
  const spans = findStockNames(
    parted.flatMap(({ texts }) => texts),
    edition.stockNames,
    codes,
  ).values();
  const nextSpans = (text: string): Span[] => {
    const parts = (spans.next().value ?? [{ text }]).flatMap(({ text, code }): Span[] =>
      code ? [{ text, href: relativeLink(from, addressOfStock(code)) }] : splitAtMeasures(text),
    );
    return parts.map(markSpaced);
  };
  let headings = 0;
  const shown = parted.map(({ block, start, texts }): ShownBlock => {
    if (block.kind === 'table') return toTable(block.rows, nextSpans);
    if (block.kind === 'list') return { kind: 'list', start, items: texts.map(nextSpans) };
    if (block.kind === 'image') return toPicture(from, block, texts.map(nextSpans)[0]);
    if (block.kind === 'paragraph')
      return { kind: 'paragraph', flush: shortestFlushLine(block.text), spans: nextSpans(block.text) };
    headings += 1;
    return { kind: 'heading', text: block.text, slug: `part-${headings}` };
  });
  return groupPictures(shown);
}

/** A block with its texts that may hold links, in order: none of a heading, each cell of a table, the caption of a picture. */
function toParted(block: Block): { block: Block; start?: number | undefined; texts: string[] } {
  if (block.kind === 'table') return { block, texts: block.rows.flat() };
  if (block.kind === 'list') return { block, ...toItems(block.items) };
  if (block.kind === 'image') return { block, texts: block.caption === undefined ? [] : [block.caption] };
  return { block, texts: block.kind === 'paragraph' ? [block.text] : [] };
}

/** @param caption the spans of its caption, if it has one */
function toPicture(from: string, { src, size, alt }: Image, caption: Span[] | undefined): ShownPicture {
  const image = size && { src: relativeLink(from, src), ...size };
  return { kind: 'picture', image, alt, caption, hrefs: image ? [] : [src] };
}

/** Puts pictures that are elsewhere, and of which nothing is said, together with those before them. */
function groupPictures(blocks: readonly ShownBlock[]): ShownBlock[] {
  const grouped: ShownBlock[] = [];
  for (const block of blocks) {
    const before = grouped.at(-1);
    if (before && isUnsaid(before) && isUnsaid(block)) before.hrefs.push(...block.hrefs);
    else grouped.push(block);
  }
  return grouped;
}

function isUnsaid(block: ShownBlock): block is ShownPicture {
  return block.kind === 'picture' && !block.image && !block.caption && block.alt === undefined;
}

function toTable(rows: string[][], toSpans: (text: string) => Span[]): ShownTable {
  const head = isHeaded(rows) ? 1 : 0;
  const columns = columnsOf(rows.slice(head));
  const shown = rows.map((row) => row.map((text, at) => ({ spans: toSpans(text), column: columns[at] })));
  return { kind: 'table', ...(head === 1 && shown[0] && { head: shown[0] }), rows: shown.slice(head) };
}

/** Marks a run that begins with a letter or a digit right behind a Han character. */
function markSpaced(span: Span, at: number, spans: readonly Span[]): Span {
  const before = spans[at - 1]?.text ?? '';
  const isSpaced = !span.href && /^[A-Za-z0-9]/.test(span.text) && /\p{Script=Han}$/u.test(before);
  return isSpaced ? { ...span, spaced: true } : span;
}

/** A part of a captured body as its page shows it. */
export type ShownBlock =
  | { kind: 'heading'; slug: string; text: string }
  | ShownParagraph
  | ShownList
  | ShownTable
  | ShownPicture;

interface ShownParagraph {
  kind: 'paragraph';
  spans: Span[];
  /** The shortest line, in em, to which the paragraph is justified. Undefined if it is set ragged. */
  flush: number | undefined;
}

/** A list. `start` is the number of its first item; undefined if items are not numbered. */
export interface ShownList {
  kind: 'list';
  start: number | undefined;
  items: Span[][];
}

/** A table, with the row that names its columns if one plainly does. */
export interface ShownTable {
  kind: 'table';
  head?: Cell[];
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
  /** Whether a space stands before the run, which no engine may keep at the begin of a line. */
  spaced?: true;
}
