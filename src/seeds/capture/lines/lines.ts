import { withoutInvisible } from '../../invisible.ts';
import type { Mark } from './mark.ts';
import { findMarkdownHeading, isMarkdown } from './markdown.ts';
import { toMarkFinder } from './marks.ts';
import type { Markup } from './markup.ts';
import { readReferences, splitReferences } from './references.ts';
import { findTables, type Table } from './tables.ts';
import { findTaggedHeading } from './tags.ts';
import { findWrapped } from './wrapped.ts';

/** The ends of lines, as text editors count lines. */
const LINE_END = /\r\n|[\n\r]/;

/** What ends a paragraph inside a line. */
const PARAGRAPH_END = '\u2029';

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
  /** What it says: with characters for references of HTML, and nothing for a mark. */
  plain: string;
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
  /** What a page's markup says of it; for a text, only where it has marks or tags of headings. */
  markup?: Markup;
  /** The table whose cells it holds. */
  table?: Table;
}

/** The lines of a text that are not blank, with what the capturing program did to them undone. */
export function toLogicalLines(text: string): LogicalLine[] {
  const lines = splitLines(text);
  const tables = findTables(lines.map(readReferences));
  const isWrapped = findWrapped(lines.map((line, index) => (tables[index] ? '' : line)));
  const isInMarkdown = isMarkdown(lines);
  const findMarks = toMarkFinder(lines, isInMarkdown);
  const findHeading = isInMarkdown ? findMarkdownHeading : findTaggedHeading;
  let hasTitle = false;
  const logical: LogicalLine[] = [];
  let [afterGap, isContinued] = [true, false];
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    const last = logical.at(-1);
    const table = tables[index];
    if (table) logical.push(toTableLine(line, index + 1, table, afterGap));
    else if (!isBlank && isContinued && last) append(last, line, index + 1, findMarks(line));
    else if (!isBlank) {
      const level = findHeading(line);
      const first: LogicalLine = {
        text: '',
        fragments: [],
        afterGap,
        ...(level && { markup: toMarkup(level, hasTitle) }),
      };
      hasTitle ||= level === 1;
      append(first, line, index + 1, findMarks(line));
      logical.push(first);
    }
    [afterGap, isContinued] = [isBlank, !isBlank && (isWrapped[index] ?? false)];
  }
  return logical;
}

/** What the mark of a heading says of its line. Only the first heading of the first level is the article's. */
function toMarkup(level: number, hasTitle: boolean): Markup {
  return { tag: `h${hasTitle ? Math.max(level, 2) : level}`, place: '', isBold: false, linked: 0 };
}

/** A line of a table. What parts two of its rows is a mark. */
function toTableLine(line: string, number: number, table: Table, afterGap: boolean): LogicalLine {
  const isMark = table.rules.has(number - 1);
  const text = isMark ? '' : readReferences(line);
  return {
    text,
    fragments: [{ line: number, text: line.trim(), plain: isMark ? '' : text.trim(), at: 0, isMark }],
    afterGap,
    table,
  };
}

/** Adds a line of the file to a logical line. Two Latin words keep the space that stood between them. */
function append(to: LogicalLine, line: string, number: number, marks: Mark[]): void {
  const isFirst = to.fragments.length === 0;
  const raw = isFirst ? line : line.trimStart();
  const shift = line.length - raw.length;
  if (!isFirst && LATIN.test(to.text.slice(-1)) && LATIN_START.test(raw)) to.text += ' ';
  let from = 0;
  for (const { from: start, to: end, isBreak } of [...marks, { from: line.length, to: line.length }]) {
    const [markAt, next] = [Math.max(start - shift, 0), Math.max(end - shift, 0)];
    appendText(to, raw.slice(from, markAt), number);
    const mark = raw.slice(markAt, next);
    if (mark.trim() !== '')
      to.fragments.push({ line: number, text: mark, plain: '', at: to.text.length, isMark: true });
    if (isBreak) to.text += PARAGRAPH_END;
    from = next;
  }
}

/** Adds text without marks to a logical line. */
export function appendText(to: LogicalLine, raw: string, line: number): void {
  for (const { text, plain } of splitReferences(raw)) {
    if (text.trim() !== '') to.fragments.push({ line, text, plain, at: to.text.length, isMark: false });
    to.text += plain;
  }
}
