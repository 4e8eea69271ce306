import { toPageAddress, toWebAddress } from '../../archive/page-address.ts';
import type { Capture } from '../capture/capture.ts';
import { toKeywords } from '../capture/cues/keywords.ts';
import { appendText, type LogicalLine } from '../capture/lines/lines.ts';
import { findTables, type Table } from '../capture/lines/tables.ts';
import { parseLines } from '../capture/parse.ts';
import { decodePage } from './decode-page.ts';
import { findHeadlineUrls } from './headline-urls.ts';
import type { PageLine } from './line-builder.ts';
import { readMimeArchive } from './mhtml.ts';
import { readPageText } from './page-lines.ts';
import { isSaved } from './page-picture.ts';
import { placeLinks } from './place-links.ts';
import { placePictures } from './place-pictures.ts';
import { setApart } from './set-apart.ts';
import { baseOf, datesIn, readStatements, type Stated, statedKeywordsIn, toIso } from './statements.ts';

const NO_PAGE =
  'Expected a page with its pictures in one file (MHTML), but there is no page in it. Save the page again, or as .html.';
const DAMAGED =
  'The text holds U+FFFD, which replaced a character before the page was saved. Write the original character, or save the page again.';
const TOO_DEEP = 'The elements of the page are nested deeper than in any page. Copy its text into a .txt file instead.';

/** The length of a day in ISO 8601. */
const DAY_LENGTH = 10;

/** What was read in a saved page, or why it cannot be read. */
export type ReadPage = PageCapture | { problem: string } | 'empty';

/** What was read in a saved page. */
export interface PageCapture {
  capture: Capture;
  /** The text of the page as it was read, line by line. */
  text: string;
  /** The same lines, with what the markup says of them. */
  lines: LogicalLine[];
  /** What in the page's head decided when it was published, if that did: see `Statements`. */
  publishedBy?: string;
}

/**
 * Reads a saved page.
 *
 * @param format `html`, or `mhtml`: a page with its pictures in one file
 */
export function readPage(bytes: Uint8Array, format: string): ReadPage {
  const archive = format === 'mhtml' ? readMimeArchive(bytes) : undefined;
  const html = archive ? archive.page?.bytes : bytes;
  if (!html) return { problem: NO_PAGE };
  try {
    const page = parsePage(decodePage(html), archive && { url: archive.location, saved: toIso(archive.date) });
    if (page.text === '') return 'empty';
    return isDamaged(page.capture) ? { problem: DAMAGED } : page;
  } catch (error) {
    if (error instanceof RangeError) return { problem: TOO_DEEP };
    throw error;
  }
}

/**
 * Reads the HTML of a page: with the grammar that reads texts, and what the markup says of each line.
 *
 * @param stated what is known of the page beside its HTML
 */
export function parsePage(html: string, stated: Stated = {}): PageCapture {
  const page = readPageText(html);
  const lines = [...(page.title === '' ? [] : [toTitleLine(page.title)]), ...page.lines];
  const tables = findTables(lines.map(({ text }) => text));
  const logicalLines = lines.map((line, index) => toLogicalLine(line, index, tables[index]));
  const capture = parseLines(logicalLines, datesIn(page.head, page.pictures));
  const { published, publishedBy, ...statements } = readStatements(page.head, page.comments, stated);
  const shown = capture.byline.published;
  const time = publishedOf(shown, published);
  if (time) capture.byline.published = time;
  const base = baseOf(page.head, statements.url);
  const titleLines = lines.length - page.lines.length;
  const pictures = page.pictures.map((picture) => ({
    ...picture,
    src: toAbsolute(picture.src, base),
    above: picture.above + titleLines,
  }));
  const headlineUrls = findHeadlineUrls(capture, lines, (href) => toPageAddress(href, base));
  const keywords = new Set([
    ...(capture.keywords ?? []),
    ...toKeywords(statedKeywordsIn(page.head), capture.title ?? ''),
  ]);
  const linked = placeLinks(setApart(capture, lines), lines, (href) => toWebAddress(href, base));
  return {
    capture: {
      ...placePictures(linked, pictures, lines),
      ...statements,
      ...(keywords.size > 0 && { keywords: [...keywords] }),
      ...(headlineUrls.length > 0 && { headlineUrls }),
    },
    text: lines.map(({ text }) => text).join('\n'),
    lines: logicalLines,
    ...(time !== shown && publishedBy && { publishedBy }),
  };
}

/** Whether the text of an article holds U+FFFD: a character that was lost before the page was saved. */
function isDamaged({ title, deck, blocks }: Capture): boolean {
  // The address of a picture may be the whole picture.
  const text = JSON.stringify([title, deck, blocks], (key, value) => (key === 'src' ? undefined : value));
  return text.includes('\ufffd');
}

function toTitleLine(text: string): PageLine {
  return {
    text,
    afterGap: true,
    tag: 'title',
    place: 'title',
    isBold: false,
    isCentered: false,
    isQuoted: false,
    isHead: false,
    links: [],
  };
}

/** The address of a picture in full, unless it stands in the file or in the folder that belongs to it. */
function toAbsolute(src: string, base: string | undefined): string {
  if (isSaved(src)) return src;
  const stated = base === undefined && src.startsWith('//') ? `https:${src}` : src;
  return URL.parse(stated, base)?.href ?? src;
}

/** The time that the page shows; the time that it states, if it shows none or only the same day. */
function publishedOf(shown: string | undefined, stated: string | undefined): string | undefined {
  return shown === undefined || (shown.length === DAY_LENGTH && stated?.startsWith(shown)) ? stated : shown;
}

/** What parts two rows of a table that was drawn with characters. */
function toMark(text: string, line: number): LogicalLine['fragments'][number] {
  return { line, text, plain: '', at: 0, isMark: true };
}

function toLogicalLine(
  { text, afterGap, tag, place, isBold, links }: PageLine,
  index: number,
  table: Table | undefined,
): LogicalLine {
  const linked = links.reduce((sum, { from, to }) => sum + to - from, 0) / text.length;
  const line: LogicalLine = { text: '', afterGap, fragments: [], markup: { tag, place, isBold, linked } };
  if (table?.rules.has(index)) return { ...line, fragments: [toMark(text, index + 1)], table };
  appendText(line, text, index + 1);
  return table && line.fragments.length === 1 ? { ...line, table } : line;
}
