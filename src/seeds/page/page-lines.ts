import { Parser } from 'htmlparser2';
import { LineBuilder, type OpenBlock, type PageLine, toPlace, WHITE_SPACE } from './line-builder.ts';
import { partAtLinks } from './link-list.ts';
import { type PagePicture, toPagePicture } from './page-picture.ts';
import type { HeadElement } from './statements.ts';
import { TableGrid } from './table-grid.ts';

/** The elements that begin a line, and end one. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol optgroup option p pre section summary table tbody tfoot thead tr ul caption'.split(
    ' ',
  ),
);

/** The blocks with a margin, which is a blank line. */
const WITH_MARGIN = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure hr'.split(' '));

/** The elements whose content no reader sees as text. */
const UNSEEN = new Set(
  'title script style noscript template iframe object embed svg math canvas audio video map head select textarea input button datalist'.split(
    ' ',
  ),
);

const CELLS = new Set(['td', 'th']);
const BOLD = new Set(['b', 'strong']);
const ALIGNED = /text-align\s*:\s*(\w+)/i;
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|^(?=.*(?<![\w-])height\s*:\s*0(?:px)?\s*(?:;|$)).*overflow\s*:\s*hidden/is;

/** The ends of lines in preformatted text. */
const LINE_END = /\r\n|[\n\r]/;

/** So many elements in one another are no page. Browsers stop at 512. */
const DEEPEST = 5000;

/** How many comments at the beginning are kept. */
const MOST_COMMENTS = 20;

/** How many pictures are kept. */
const MOST_PICTURES = 2000;

/** How many elements around a picture may say by their names that it belongs to the site. */
const NEAR = 3;

/** What a page shows, without a style sheet, script or network: the window's title, lines and pictures. */
export interface PageText {
  title: string;
  lines: PageLine[];
  pictures: PagePicture[];
  /** What it says of itself, for `statements.ts`. */
  head: HeadElement[];
  comments: string[];
}

/** An element that is open. */
interface Open {
  name: string;
  isUnseen: boolean;
  /** Its class and id. */
  names: string;
  /** How many children of each name it has had. */
  counts: Map<string, number>;
}

/** Reads a page. Throws a `RangeError` if elements are nested deeper than any page nests them. */
export function readPageText(html: string): PageText {
  const page: PageText = { title: '', lines: [], pictures: [], head: [], comments: [] };
  const stack: Open[] = [{ name: '', isUnseen: false, names: '', counts: new Map() }];
  const blocks: OpenBlock[] = [];
  const grids: TableGrid[] = [];
  let [unseen, bold, preformatted, afterGap] = [0, 0, 0, true];
  let line = new LineBuilder();
  let read: HeadElement | undefined;

  function endLine(hasMargin: boolean): void {
    const ended = line.end(afterGap);
    if (ended) {
      page.lines.push(...partAtLinks(ended));
      afterGap = false;
    }
    if (hasMargin) afterGap = true;
    line = new LineBuilder(line.href);
  }

  function addPicture(attributes: Record<string, string>): void {
    const picture = toPagePicture(
      attributes,
      stack.slice(-NEAR).map(({ names }) => names),
    );
    if (!picture || page.pictures.length >= MOST_PICTURES) return;
    const isInLine = line.length > 0;
    page.pictures.push({ ...picture, above: page.lines.length + Number(isInLine), isInLine, place: toPlace(blocks) });
  }

  function open(name: string, attributes: Record<string, string>, nth: number): void {
    if (name === 'br') endLine(line.length === 0 && !afterGap);
    else if (BLOCKS.has(name)) endLine(WITH_MARGIN.has(name));
    else if (CELLS.has(name)) line.addTabs(grids.at(-1)?.beginCell(name, attributes) ?? Number(line.length > 0));
    else if (name === 'img') addPicture(attributes);
    else if (name === 'a' && attributes['href']) line.beginLink(attributes['href']);
    else if (BOLD.has(name)) bold += 1;
    if (name === 'pre') preformatted += 1;
    else if (name === 'table') grids.push(new TableGrid());
    else if (name === 'tr') grids.at(-1)?.beginRow();
    if (BLOCKS.has(name) || CELLS.has(name)) blocks.push(toBlock(name, attributes, nth, blocks.at(-1)));
  }

  function endRow(): void {
    const grid = grids.at(-1);
    line.addTabs(grid?.endRow() ?? 0);
    line.isHead = grid?.isHead ?? false;
  }

  function close(name: string): void {
    if (name === 'tr') endRow();
    if (BLOCKS.has(name)) endLine(WITH_MARGIN.has(name));
    else if (name === 'a') line.endLink();
    else if (BOLD.has(name)) bold -= 1;
    if (name === 'pre') preformatted -= 1;
    else if (name === 'table') grids.pop();
    if (BLOCKS.has(name) || CELLS.has(name)) blocks.pop();
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length > DEEPEST) throw new RangeError(`more than ${DEEPEST} elements in one another`);
      const { counts } = stack.at(-1) as Open;
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      const isUnseen = UNSEEN.has(name) || 'hidden' in attributes || HIDDEN.test(attributes['style'] ?? '');
      const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
      stack.push({ name, isUnseen, names, counts: new Map() });
      if (isStatement(name, attributes)) {
        read = { name, attributes, text: '' };
        page.head.push(read);
      }
      if (isUnseen) unseen += 1;
      if (unseen === 0) open(name, attributes, nth);
    },
    ontext(text) {
      if (stack.at(-1)?.name === read?.name && read) read.text += text;
      if (unseen > 0) return;
      const isPreformatted = preformatted > 0;
      for (const [index, piece] of (isPreformatted ? text.split(LINE_END) : [text]).entries()) {
        if (index > 0) endLine(line.length === 0);
        line.addText(piece, { isBold: bold > 0, isPreformatted, blocks });
      }
    },
    oncomment(text) {
      if (page.comments.length < MOST_COMMENTS) page.comments.push(text);
    },
    onclosetag(name) {
      const closed = stack.length > 1 ? stack.pop() : undefined;
      if (name === read?.name) read = undefined;
      if (closed?.isUnseen) unseen -= 1;
      else if (unseen === 0) close(name);
    },
  });
  parser.write(html);
  parser.end();
  endLine(false);
  page.title =
    page.head
      .find(({ name }) => name === 'title')
      ?.text.replace(WHITE_SPACE, ' ')
      .trim() ?? '';
  return page;
}

/** Whether an element says something of the page: its title, a meta, an address, JSON-LD. */
function isStatement(name: string, { rel, type }: Record<string, string>): boolean {
  return (
    name === 'meta' ||
    name === 'title' ||
    name === 'base' ||
    (name === 'link' && /canonical/i.test(rel ?? '')) ||
    (name === 'script' && /ld\+json/i.test(type ?? ''))
  );
}

function toBlock(name: string, attributes: Record<string, string>, nth: number, around?: OpenBlock): OpenBlock {
  const stated = attributes['align'] ?? ALIGNED.exec(attributes['style'] ?? '')?.[1] ?? (name === 'center' && name);
  const isCentered = stated ? /^center$/i.test(stated) : (around?.isCentered ?? false);
  const isQuoted = name === 'blockquote' || (around?.isQuoted ?? false);
  return { name, label: toLabel(name, attributes, nth), isCentered, isQuoted };
}

function toLabel(name: string, { id, class: classes }: Record<string, string>, nth: number): string {
  const first = classes?.trim().split(/\s/, 1)[0];
  return `${name}${id ? `#${id}` : first ? `.${first}` : ''}${nth > 1 ? `:nth(${nth})` : ''}`;
}
