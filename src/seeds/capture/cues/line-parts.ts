import { splitDeckLabel } from './deck-label.ts';
import { splitAtPagers } from './pager-label.ts';
import { splitRow } from './related-row.ts';

/** What ends a line, as editors count them. */
const LINE_END = /\r\n|[\n\r]/;

/** Other marks of a new line: NEL, line separator, paragraph separator. They end a part, and no line. */
const INNER_LINE_END = /[\u0085\u2028\u2029]/;
const BEHIND_INNER_LINE_END = /(?<=[\u0085\u2028\u2029])/;

/** `第一段。　　第二段。`: the indent of a paragraph that a crawler put onto the line of the one before. */
const INDENT = /\u3000{2,}|\u00a0{4,}/;

/** `第一段。　　第二段。`: a sentence ends before the indent. Without one, the spaces only set words apart. */
const SENTENCE_BEFORE_INDENT = /[。！？!?：:”’）)](?:[ \u00a0]*\u3000\u3000|\u00a0{4})/;

/** `6小时前 海水为什么是咸的 7小时前 风从哪里来`: one item of a list begins. */
const TIME_AGO = /(?<!\S)(?=\d{1,2}(?:分钟|小时|天)前\s)/;

const BEGINS_WITH_TIME_AGO = /^\d{1,2}(?:分钟|小时|天)前\s/;

/** Characters without a width: controls, zero-width spaces, marks of direction. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

/** The same, but for the joiner between two emoji. */
const REMOVABLE = new RegExp(`(?!\\u200d\\p{Extended_Pictographic})${INVISIBLE.source}`, 'gu');

/** Longer parts are running text, whatever they begin with: no label is looked for, so that any line is read at once. */
export const LONGEST_LABELLED = 400;

/** A line, or a piece of one that stands for itself. */
export interface Part {
  /** Counted from 1. */
  line: number;
  /** As captured, without the white space around it. */
  text: string;
  /** The same without invisible characters; empty if there are no others. */
  plain: string;
  /** Its place among all parts, counted from 0. */
  order: number;
  /** Whether a blank line, or the file's beginning, stands before it. */
  afterGap: boolean;
}

/** Takes a text apart: into lines, and lines into parts where one holds several paragraphs, rows or pagers. */
export function toParts(text: string): Part[] {
  const parts: Part[] = [];
  let afterGap = true;
  for (const [index, line] of splitLines(text).entries()) {
    const pieces = line.trim() === '' ? [] : toPieces(line);
    for (const piece of pieces) {
      parts.push({ line: index + 1, text: piece, plain: toPlain(piece), order: parts.length, afterGap });
      afterGap = false;
    }
    if (pieces.length === 0) afterGap = true;
  }
  return parts;
}

/** The lines of a text, as editors count them. */
export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}

/** A text without invisible characters and the white space around it. */
export function toPlain(text: string): string {
  return (INVISIBLE.test(text) ? text.replace(REMOVABLE, '') : text).trim();
}

function toPieces(line: string): string[] {
  return (INNER_LINE_END.test(line) ? line.split(BEHIND_INNER_LINE_END) : [line])
    .flatMap((piece) => (SENTENCE_BEFORE_INDENT.test(piece) ? piece.split(INDENT) : [piece]))
    .flatMap((piece) => splitRow(piece.trim()))
    .flatMap(splitDeckLabel)
    .flatMap((piece) => (piece.length > LONGEST_LABELLED ? [piece] : splitLabelled(piece)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function splitLabelled(piece: string): string[] {
  return BEGINS_WITH_TIME_AGO.test(piece) ? piece.split(TIME_AGO) : splitAtPagers(piece);
}
