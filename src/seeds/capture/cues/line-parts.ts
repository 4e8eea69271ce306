import { withoutInvisible } from '../../invisible.ts';
import { splitDeckLabel } from './deck-label.ts';
import { splitAtPagers } from './pager-label.ts';
import { splitRow } from './related-row.ts';

/** The ends of lines, as text editors count lines. */
const LINE_END = /\r\n|[\n\r]/;

/** NEL, line separator and paragraph separator. They end a part, but not a line. */
const INNER_LINE_END = /[\u0085\u2028\u2029]/;
const AFTER_INNER_LINE_END = /(?<=[\u0085\u2028\u2029])/;

/** `第一段。　　第二段。`: the indent of a paragraph that a crawler put on the previous paragraph's line. */
const INDENT = /\u3000{2,}|\u00a0{4,}/;

/** `第一段。　　第二段。`: the end of a sentence before an indent. Without a sentence's end, the spaces only separate words. */
const SENTENCE_BEFORE_INDENT = /[。！？!?：:”’）)](?:[ \u00a0]*\u3000\u3000|\u00a0{4})/;

/** `6小时前 海水为什么是咸的 7小时前 风从哪里来`: the beginning of a list item. */
const TIME_AGO = /(?<!\S)(?=\d{1,2}(?:分钟|小时|天)前\s)/;

const BEGINS_WITH_TIME_AGO = /^\d{1,2}(?:分钟|小时|天)前\s/;

/** The longest part, in characters, that can hold a label. Longer parts skip the slow label patterns. */
export const LONGEST_LABELLED = 400;

/** A line, or one of several items on a line. */
export interface Part {
  /** The line number, counted from 1. */
  line: number;
  /** As captured, without the white space around it. */
  text: string;
  /** `text` without invisible characters; empty if it has only such characters. */
  plain: string;
  /** The index among all parts, counted from 0. */
  order: number;
  /** Whether the part follows a blank line or begins the file. */
  afterGap: boolean;
}

/** Splits a text into lines, and a line with several paragraphs, headlines or pagers into parts. */
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

/** The lines of a text, as text editors count them. */
export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}

/** A text without invisible characters and without white space around it. */
export function toPlain(text: string): string {
  return withoutInvisible(text).trim();
}

function toPieces(line: string): string[] {
  return (INNER_LINE_END.test(line) ? line.split(AFTER_INNER_LINE_END) : [line])
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
