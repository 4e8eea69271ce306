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

interface Open {
  name: string;
  label: string;
  isUnseen: boolean;
  counts: Record<string, number>;
}

/** Reads a page. Throws a `RangeError` if elements are nested deeper than any page nests them. */
export function readPageText(html: string): PageText {
  const page: PageText = { title: '', lines: [], pictures: [], head: [], comments: [] };
  const stack: Open[] = [{ name: '', label: '', isUnseen: false, counts: {} }];
  let [unseen, bold, preformatted, afterGap, title] = [0, 0, 0, true, ''];
  let link: { href: string; from: number } | undefined;
  let line = toLine();

  function toLine() {
    return { text: '', boldLength: 0, length: 0, tag: '', place: '', links: [] as LineLink[] };
  }

  function endLine(hasMargin: boolean): void {
    if (link) endLink();
    const text = line.text.trimEnd();
    if (text.trim() !== '') {
      const { tag, place, links, boldLength, length } = line;
      page.lines.push(...partAtLinks({ text, afterGap, tag, place, isBold: boldLength === length, links }));
      afterGap = false;
    }
    if (hasMargin) afterGap = true;
    line = toLine();
    if (link) link.from = 0;
  }

  function endLink(): void {
    const to = line.text.trimEnd().length;
    if (link && to > link.from) line.links.push({ from: link.from, to, href: link.href });
  }

  function addText(raw: string, isPreformatted: boolean): void {
    const text = isPreformatted ? raw : raw.replace(WHITE_SPACE, ' ');
    const added = !isPreformatted && (line.text === '' || /[ \t]$/.test(line.text)) ? text.replace(/^ +/, '') : text;
    if (added === '') return;
    if (line.tag === '') {
      line.tag = stack.findLast(({ name }) => BLOCKS.has(name) || CELLS.has(name))?.name ?? '';
      const labels = stack.flatMap(({ label }) => label || []);
      line.place = labels.slice(-PLACE_LENGTH).join(' > ');
    }
    line.text += added;
    const { length } = added.trim();
    line.length += length;
    if (bold > 0) line.boldLength += length;
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length > DEEPEST) throw new RangeError(`more than ${DEEPEST} elements in one another`);
      const parent = stack.at(-1) as Open;
      const nth = (parent.counts[name] ?? 0) + 1;
      parent.counts[name] = nth;
      const isUnseen = UNSEEN.has(name) || 'hidden' in attributes || HIDDEN.test(attributes['style'] ?? '');
      const label = BLOCKS.has(name) || CELLS.has(name) ? toLabel(name, attributes, nth) : '';
      stack.push({ name, label, isUnseen, counts: {} });
      if (isStatement(name, attributes)) page.head.push({ name, attributes, text: '' });
      if (isUnseen) unseen += 1;
      if (unseen > 0) return;
      if (name === 'br') endLine(line.text === '' && !afterGap);
      else if (BLOCKS.has(name)) endLine(WITH_MARGIN.has(name));
      else if (CELLS.has(name) && line.text !== '') line.text += '\t';
      else if (name === 'img')
        page.pictures.push(toPicture(attributes, page.lines.length + (line.text === '' ? 0 : 1)));
      else if (name === 'a' && attributes['href']) link = { href: attributes['href'], from: line.text.length };
      else if (BOLD.has(name)) bold += 1;
      if (name === 'pre') preformatted += 1;
    },
    ontext(text) {
      const inside = stack.at(-1)?.name;
      const statement = page.head.at(-1);
      if (inside === 'title') title += text;
      else if (inside === 'script' && statement?.name === 'script') statement.text += text;
      if (unseen === 0) addText(text, preformatted > 0);
    },
    oncomment(text) {
      if (page.comments.length < MOST_COMMENTS) page.comments.push(text);
    },
    onclosetag(name) {
      const closed = stack.length > 1 ? stack.pop() : undefined;
      if (closed?.isUnseen) unseen -= 1;
      if (name === 'pre' && preformatted > 0) preformatted -= 1;
      if (unseen > 0 || closed?.isUnseen) return;
      if (BLOCKS.has(name)) endLine(WITH_MARGIN.has(name));
      else if (name === 'a') {
        if (link) endLink();
        link = undefined;
      } else if (BOLD.has(name)) bold = Math.max(bold - 1, 0);
    },
  });
  parser.write(html);
  parser.end();
  endLine(false);
  page.title = title.replace(WHITE_SPACE, ' ').trim();
  return page;
}

/** Whether an element says something of the page: a meta, a canonical address, JSON-LD. */
function isStatement(name: string, { rel, type }: Record<string, string>): boolean {
  return (
    name === 'meta' ||
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

/** The shortest link of a list of headlines, in characters, and what may stand beside one. */
const SHORTEST_HEADLINE = 8;
const BESIDE = /^[\s\d\p{P}\p{S}年月日]*$/u;
const DIGIT = /\d/;

/** How many elements of a place are told, and how many comments at the beginning are kept. */
const PLACE_LENGTH = 4;
const MOST_COMMENTS = 20;

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
