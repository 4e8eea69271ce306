/** What HTML takes for white space between words: no-break and ideographic spaces are characters. */
export const WHITE_SPACE = /[ \t\n\r\f]+/g;

/** How many elements of a place are told. */
const PLACE_LENGTH = 4;

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
  /** Whether it is set in the middle. */
  isCentered: boolean;
  /** Whether it stands in a `<blockquote>`. */
  isQuoted: boolean;
  /** Whether it is a row of a table whose cells name columns. */
  isHead: boolean;
  links: LineLink[];
}

/** A block that is open, and what its place is called. */
export interface OpenBlock {
  name: string;
  label: string;
  isCentered: boolean;
  isQuoted: boolean;
}

/** A line as its text comes, piece by piece. Nothing that was added is looked at again before the end. */
export class LineBuilder {
  /** In code units, without spaces at the end. */
  length = 0;
  /** Of the link that is open. */
  href: string | undefined;
  isHead = false;
  private readonly pieces: string[] = [];
  private readonly links: LineLink[] = [];
  private tag = '';
  private place = '';
  private isCentered = false;
  private isQuoted = false;
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
      this.place = toPlace(blocks);
      this.isCentered = blocks.at(-1)?.isCentered ?? false;
      this.isQuoted = blocks.at(-1)?.isQuoted ?? false;
    }
    const letters = added.trimEnd().length;
    if (letters > 0) this.length = this.whole + letters;
    if (isBold) this.boldLength += added.trim().length;
    else if (added.trim() !== '') this.boldLength = Number.NEGATIVE_INFINITY;
    this.add(added);
  }

  /** Goes on to another column of a table. */
  addTabs(columns: number): void {
    if (columns > 0) this.add('\t'.repeat(columns));
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
    const { tag, isCentered, isQuoted, isHead, links } = this;
    return { text, afterGap, tag, place: this.place, isBold: this.boldLength > 0, isCentered, isQuoted, isHead, links };
  }

  private add(text: string): void {
    this.pieces.push(text);
    this.whole += text.length;
    this.endsInSpace = /[ \t]$/.test(text);
  }
}

/** The place in which the last of some open blocks stands, with that block. */
export function toPlace(blocks: readonly OpenBlock[]): string {
  const labels = blocks.slice(-PLACE_LENGTH).map(({ label }) => label);
  return labels.join(' > ');
}

/** How a text is set, and the blocks that it stands in. */
interface TextStyle {
  isBold: boolean;
  isPreformatted: boolean;
  blocks: OpenBlock[];
}
