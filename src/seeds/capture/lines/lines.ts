import { withoutInvisible } from '../../invisible.ts';
import { toMarkFinder } from './marks.ts';
import { findWrapped } from './wrapped.ts';

/** The ends of lines, as text editors count lines. */
const LINE_END = /\r\n|[\n\r]/;

/** `share` and `price`: two words that a broken line parted at a space. */
const LATIN = /[A-Za-z,.;:!?)]/;
const LATIN_START = /^[A-Za-z(]/;

/** The lines of a text, as text editors count them. */
export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}

/** A text without invisible characters and without white space around it. */
export function toPlain(text: string): string {
  return withoutInvisible(text).trim();
}

/** A piece of a line of the file. */
export interface Fragment {
  /** The number of its line in the file, counted from 1. */
  line: number;
  /** As captured. */
  text: string;
  /** Where it begins in the text of its logical line, in code units. */
  at: number;
  /** Whether the program that captured the page put it there: a bullet, the place of a picture. Such a piece is no text. */
  isMark: boolean;
}

/** A line as the page had it: one line of the file, or several that a program broke at a fixed width. */
export interface LogicalLine {
  text: string;
  fragments: Fragment[];
  /** Whether it follows a blank line or begins the file. */
  afterGap: boolean;
  /** What a page's markup says of it; undefined for the text of a page. */
  markup?: Markup;
}

/** What the markup of a page says of a line. */
export interface Markup {
  /** The innermost block: `p`, `h2`, `li`, `td`. */
  tag: string;
  /** Where it stands: `div.article > p:nth(3)`. */
  place: string;
  /** Whether all of it is bold. */
  isBold: boolean;
  /** The share of its characters that are links, from 0 to 1. */
  linked: number;
}

/** The lines of a text that are not blank, with what the capturing program did to them undone. */
export function toLogicalLines(text: string): LogicalLine[] {
  const lines = splitLines(text);
  const isWrapped = findWrapped(lines);
  const findMarks = toMarkFinder(lines);
  const logical: LogicalLine[] = [];
  let [afterGap, isContinued] = [true, false];
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    const last = logical.at(-1);
    if (!isBlank && isContinued && last) append(last, line, index + 1, findMarks(line));
    else if (!isBlank) {
      const first: LogicalLine = { text: '', fragments: [], afterGap };
      append(first, line, index + 1, findMarks(line));
      logical.push(first);
    }
    [afterGap, isContinued] = [isBlank, !isBlank && (isWrapped[index] ?? false)];
  }
  return logical;
}

/** Adds a line of the file to a logical line. Two Latin words keep the space that stood between them. */
function append(to: LogicalLine, line: string, number: number, marks: { from: number; to: number }[]): void {
  const isFirst = to.fragments.length === 0;
  const raw = isFirst ? line : line.trimStart();
  const shift = line.length - raw.length;
  if (!isFirst && LATIN.test(to.text.slice(-1)) && LATIN_START.test(raw)) to.text += ' ';
  let from = 0;
  const add = (end: number, isMark: boolean) => {
    const text = raw.slice(from, end);
    if (text.trim() !== '') to.fragments.push({ line: number, text, at: to.text.length, isMark });
    if (!isMark) to.text += text;
    from = end;
  };
  for (const mark of marks) {
    add(Math.max(mark.from - shift, 0), false);
    add(mark.to - shift, true);
  }
  add(raw.length, false);
}
