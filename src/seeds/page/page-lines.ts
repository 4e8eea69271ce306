import { Parser } from 'htmlparser2';
import type { HeadElement } from './statements.ts';

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
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What HTML takes for white space between words: no-break and ideographic spaces are characters. */
const WHITE_SPACE = /[ \t\n\r\f]+/g;

/** So many elements in one another are no page. Browsers stop at 512. */
const DEEPEST = 5000;

/** How many elements of a place are told, and how many comments at the beginning are kept. */
const PLACE_LENGTH = 4;
const MOST_COMMENTS = 20;

/** The shortest link of a list of headlines, in characters, and what may stand beside one. */
const SHORTEST_HEADLINE = 8;
const BESIDE = /^[\s\d\p{P}\p{S}年月日]*$/u;
const DIGIT = /\d/;

/** A part of a line that is a link, in code units of the line's text. */
export interface LineLink {
  from: number;
  to: number;
  href: string;
}

/** A line of text that a page shows, with what its markup says of it. */
export interface PageLine {
  text: string;
  /** Whether the margin of a block stands above. */
  afterGap: boolean;
  /** The innermost block: `p`, `h2`, `li`, `td`. */
  tag: string;
  /** Where it stands: `div.article > p:nth(3)`. */
  place: string;
  /** Whether all of it is bold. */
  isBold: boolean;
  links: LineLink[];
}

/** A picture of a page, and how many lines stand above it. */
export interface PagePicture {
  src: string;
  alt: string;
  above: number;
}

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
  /** How many children of each name it has had. */
  counts: Map<string, number>;
}

/** A block that is open, and what its place is called. */
interface OpenBlock {
  name: string;
  label: string;
}

/** Reads a page. Throws a `RangeError` if elements are nested deeper than any page nests them. */
export function readPageText(html: string): PageText {
  const page: PageText = { title: '', lines: [], pictures: [], head: [], comments: [] };
  const stack: Open[] = [{ name: '', isUnseen: false, counts: new Map() }];
  const blocks: OpenBlock[] = [];
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

  function open(name: string, attributes: Record<string, string>, nth: number): void {
    if (name === 'br') endLine(line.length === 0 && !afterGap);
    else if (BLOCKS.has(name)) endLine(WITH_MARGIN.has(name));
    else if (CELLS.has(name)) line.addTab(cellsIn(stack.at(-2)) > 1);
    else if (name === 'img') page.pictures.push(toPicture(attributes, page.lines.length + Number(line.length > 0)));
    else if (name === 'a' && attributes['href']) line.beginLink(attributes['href']);
    else if (BOLD.has(name)) bold += 1;
    if (name === 'pre') preformatted += 1;
    if (BLOCKS.has(name) || CELLS.has(name)) blocks.push({ name, label: toLabel(name, attributes, nth) });
  }

  function close(name: string): void {
    if (BLOCKS.has(name)) endLine(WITH_MARGIN.has(name));
    else if (name === 'a') line.endLink();
    else if (BOLD.has(name)) bold -= 1;
    if (name === 'pre') preformatted -= 1;
    if (BLOCKS.has(name) || CELLS.has(name)) blocks.pop();
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length > DEEPEST) throw new RangeError(`more than ${DEEPEST} elements in one another`);
      const { counts } = stack.at(-1) as Open;
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      const isUnseen = UNSEEN.has(name) || 'hidden' in attributes || HIDDEN.test(attributes['style'] ?? '');
      stack.push({ name, isUnseen, counts: new Map() });
      if (isStatement(name, attributes)) {
        read = { name, attributes, text: '' };
        page.head.push(read);
      }
      if (isUnseen) unseen += 1;
      if (unseen === 0) open(name, attributes, nth);
    },
    ontext(text) {
      if (stack.at(-1)?.name === read?.name && read) read.text += text;
      if (unseen === 0) line.addText(text, { isBold: bold > 0, isPreformatted: preformatted > 0, blocks });
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

/** A line as its text comes, piece by piece. Nothing that was added is looked at again before the end. */
class LineBuilder {
  /** In code units, without spaces at the end. */
  length = 0;
  /** Of the link that is open. */
  href: string | undefined;
  private readonly pieces: string[] = [];
  private readonly links: LineLink[] = [];
  private tag = '';
  private place = '';
  private linkFrom = 0;
  private whole = 0;
  private boldLength = 0;
  private endsInSpace = true;

  constructor(href?: string) {
    this.href = href;
  }

  addText(raw: string, { isBold, isPreformatted, blocks }: TextStyle): void {
    const text = isPreformatted ? raw : raw.replace(WHITE_SPACE, ' ');
    const added = this.endsInSpace && !isPreformatted && text.startsWith(' ') ? text.slice(1) : text;
    if (added === '') return;
    if (this.tag === '') {
      this.tag = blocks.at(-1)?.name ?? '';
      const labels = blocks.slice(-PLACE_LENGTH).map(({ label }) => label);
      this.place = labels.join(' > ');
    }
    const letters = added.trimEnd().length;
    if (letters > 0) this.length = this.whole + letters;
    if (isBold) this.boldLength += added.trim().length;
    else if (added.trim() !== '') this.boldLength = Number.NEGATIVE_INFINITY;
    this.add(added);
  }

  /** @param isBehindCell whether another cell of the row has begun, which may be empty */
  addTab(isBehindCell: boolean): void {
    if (this.length > 0 || isBehindCell) this.add('\t');
  }

  beginLink(href: string): void {
    this.endLink();
    [this.href, this.linkFrom] = [href, this.whole];
  }

  endLink(): void {
    if (this.href !== undefined && this.length > this.linkFrom)
      this.links.push({ from: this.linkFrom, to: this.length, href: this.href });
    this.href = undefined;
  }

  /** The line; undefined if it has no text. A link goes on in the next line. */
  end(afterGap: boolean): PageLine | undefined {
    const { href } = this;
    this.endLink();
    this.href = href;
    if (this.length === 0) return undefined;
    const whole = this.pieces.join('');
    // The tabs of empty cells stay.
    const text = whole.slice(0, this.length) + whole.slice(this.length).replace(/[^\t]/g, '');
    const isBold = this.boldLength > 0;
    return { text, afterGap, tag: this.tag, place: this.place, isBold, links: this.links };
  }

  private add(text: string): void {
    this.pieces.push(text);
    this.whole += text.length;
    this.endsInSpace = /[ \t]$/.test(text);
  }
}

/** How a text is set, and the blocks that it stands in. */
interface TextStyle {
  isBold: boolean;
  isPreformatted: boolean;
  blocks: OpenBlock[];
}

/** How many cells of a row have begun. */
function cellsIn(row: Open | undefined): number {
  return (row?.counts.get('td') ?? 0) + (row?.counts.get('th') ?? 0);
}

/** Whether an element says something of the page: its title, a meta, a canonical address, JSON-LD. */
function isStatement(name: string, { rel, type }: Record<string, string>): boolean {
  return (
    name === 'meta' ||
    name === 'title' ||
    (name === 'link' && /canonical/i.test(rel ?? '')) ||
    (name === 'script' && /ld\+json/i.test(type ?? ''))
  );
}

/**
 * Parts a line that is a list of links: several, or one beside a date. In a list of headlines nothing but links, marks
 * and dates stands on a line, and in running text much else does.
 */
function partAtLinks(line: PageLine): PageLine[] {
  const pieces: { from: number; to: number; link?: LineLink }[] = [];
  let end = 0;
  for (const link of line.links) {
    const isDate = DIGIT.test(line.text.slice(end, link.from));
    if (isDate) pieces.push({ from: end, to: link.from });
    pieces.push({ from: isDate ? link.from : end, to: link.to, link });
    end = link.to;
  }
  if (DIGIT.test(line.text.slice(end))) pieces.push({ from: end, to: line.text.length });
  else if (pieces.length > 0) (pieces.at(-1) as { to: number }).to = line.text.length;
  const isList = pieces.length > 1 && pieces.every(({ from, to, link }) => isHeadline(line.text, from, to, link));
  if (!isList) return [line];
  return pieces.map(({ from, to, link }, index) => {
    const text = line.text.slice(from, to);
    const shift = from + text.length - text.trimStart().length;
    const links = link ? [{ from: link.from - shift, to: link.to - shift, href: link.href }] : [];
    return { ...line, text: text.trim(), afterGap: line.afterGap && index === 0, links };
  });
}

/** Whether a piece of a line may belong to a list of headlines: a long link with marks around it, or a date. */
function isHeadline(text: string, from: number, to: number, link: LineLink | undefined): boolean {
  if (!link) return BESIDE.test(text.slice(from, to));
  const isLong = link.to - link.from >= SHORTEST_HEADLINE;
  return isLong && BESIDE.test(text.slice(from, link.from)) && BESIDE.test(text.slice(link.to, to));
}

function toLabel(name: string, { id, class: classes }: Record<string, string>, nth: number): string {
  const first = classes?.trim().split(/\s/, 1)[0];
  return `${name}${id ? `#${id}` : first ? `.${first}` : ''}${nth > 1 ? `:nth(${nth})` : ''}`;
}

/** The address of a picture: of pages that load pictures late, the address that they load. */
function toPicture(attributes: Record<string, string>, above: number): PagePicture {
  const { src = '', alt = '' } = attributes;
  const late = attributes['data-src'] ?? attributes['data-original'] ?? attributes['data-lazy-src'];
  return { src: late ?? src, alt, above };
}
