import { type Fragment, type LogicalLine, toLogicalLines, toPlain } from '../lines/lines.ts';
import type { Markup } from '../lines/markup.ts';
import type { Table } from '../lines/tables.ts';
import { splitDeckLabel } from './deck-label.ts';
import { splitAtPagers } from './pager-label.ts';
import { splitRow } from './related-row.ts';

/** NEL, line separator and paragraph separator. They end a part, but not a line. */
const INNER_LINE_END = /[\u0085\u2028\u2029]/;
const AFTER_INNER_LINE_END = /(?<=[\u0085\u2028\u2029])/;

/** `第一段。　　第二段。`: the indent of a paragraph that a crawler put on the previous paragraph's line. */
const INDENT = /\u3000{2,}|\u00a0(?: *\u00a0)+/;

/** What an indent consists of. */
const WIDE_SPACE = /[\u3000\u00a0]/;

/** `第一段。　　第二段。`: the end of a sentence before an indent. Without a sentence's end, the spaces only separate words. */
const SENTENCE_BEFORE_INDENT =
  /[。！？!?：:”’）)](?:[ \u00a0]*\u3000\u3000|\u00a0{4})|[。！？!?…][”’）)]? *\u00a0 *\u00a0/;

/** `盐田全景　　盐田有三百年的历史……。`: a caption, a heading or a control before the indent of a whole paragraph. */
const PARAGRAPH_BEHIND_INDENT =
  /^\s*[^\s。，][^\u3000。，]{1,39}[^\u3000。，讯訊电電]\u3000{2,}(?=[^\u3000]{40})[^\u3000。]*。/;

/** `6小时前 海水为什么是咸的 7小时前 风从哪里来`: the beginning of a list item. */
const TIME_AGO = /(?<!\S)(?=\d{1,2}(?:分钟|小时|天)前\s)/;

const BEGINS_WITH_TIME_AGO = /^\d{1,2}(?:分钟|小时|天)前\s/;

/** `海水是咸的。编辑:李红顶一下`, `海水是咸的。制图/李红`, `海水是咸的。 本报记者 李红`: before the staff at the end of a line, directly behind the text's last sentence. */
const BEFORE_STAFF =
  /(?<=[。！？!?）)”])(?=(?:\s*(?:责任编辑|责编|编辑|制图|制表|摄影|校对)\s?[:：/／]\s?|\s+(?:本报|本刊|本网)记者\s?)(?!本[报刊网])\p{Script=Han}{2,4}(?:\s[A-Z]{1,3}\d{2,5})?(?:[顶赞踩]一下)?、?\s*$)/u;
const STAFF_WORD = /[编图表影校记]/;

/** The longest end of a line, in characters, that can be the staff. */
const LONGEST_STAFF = 30;

/** The longest part, in characters, that can hold a label. Longer parts skip the slow label patterns. */
export const LONGEST_LABELLED = 400;

/** `*`, `•`, `- [x]`: the mark of an item. */
const LIST_MARK = /^\s*(?:[*+•◦▪o]|\s+#|-(?:\s\[[ xX]\])?)\s*$/;

/** A line, or one of several items on a line. */
export interface Part {
  /** The number of its first line, counted from 1. */
  line: number;
  /** What each line of the file gives to it, as captured. */
  fragments: Fragment[];
  /** Its text without invisible characters and marks; empty if it has no other. */
  plain: string;
  /** The index among all parts, counted from 0. */
  order: number;
  /** Whether the part follows a blank line or begins the file. */
  afterGap: boolean;
  /** Whether a mark of a list stands before it. */
  isItem: boolean;
  /** What a page's markup says of its line; for a text, only where it has marks or tags of headings. */
  markup?: Markup;
  /** The table whose cells the part holds: a row, one cell of a row, or nothing but the line between two rows. */
  table?: Table;
}

/** Splits a text into lines, and a line with several paragraphs, headlines or pagers into parts. */
export function toParts(text: string): Part[] {
  return toPartsOfLines(toLogicalLines(text));
}

/** Splits a line with several paragraphs, headlines or pagers into parts. */
export function toPartsOfLines(lines: LogicalLine[]): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const pieces = line.table ? [line.text.trim()] : toPieces(line.text);
    if (pieces.length > 1) parts.push(...toSeveral(line, pieces, parts.length));
    else parts.push(toPart(line, line.fragments, pieces[0] ?? '', parts.length));
  }
  return parts;
}

/** The parts of a line that holds several pieces. */
function toSeveral(line: LogicalLine, pieces: string[], order: number): Part[] {
  let [from, first] = [0, 0];
  return pieces.map((piece, index) => {
    const end = index === pieces.length - 1 ? Infinity : line.text.indexOf(piece, from) + piece.length;
    const fragments: Fragment[] = [];
    for (let at = first; at < line.fragments.length && (line.fragments[at]?.at ?? end) < end; at += 1) {
      const fragment = line.fragments[at];
      if (fragment) fragments.push(...fragmentIn(fragment, from, end));
      if (fragment && fragment.at + fragment.plain.length <= end) first = at + 1;
    }
    from = end;
    return toPart({ ...line, afterGap: line.afterGap && index === 0 }, fragments, piece, order + index);
  });
}

function toPart({ afterGap, markup, table }: LogicalLine, fragments: Fragment[], piece: string, order: number): Part {
  const part: Part = {
    line: fragments[0]?.line ?? 0,
    fragments: joinFragments(fragments),
    plain: toPlain(piece),
    order,
    afterGap,
    isItem: fragments[0]?.isMark === true && LIST_MARK.test(fragments[0].text),
  };
  if (markup) part.markup = markup;
  if (table) part.table = table;
  return part;
}

/** The piece of a fragment between two places of its logical line; empty if there is none. A reference is one piece. */
function fragmentIn(fragment: Fragment, from: number, to: number): Fragment[] {
  const { at, text, plain, isMark } = fragment;
  if (isMark || plain !== text) return at >= from ? [fragment] : [];
  const piece = text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
  return piece.trim() === '' ? [] : [{ ...fragment, text: piece, plain: piece }];
}

/** Joins what stands side by side on a line of the file, which references parted. */
function joinFragments(fragments: Fragment[]): Fragment[] {
  const [only, second] = fragments;
  if (only && !second) return [{ ...only, text: only.text.trim() }];
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    if (last && last.line === fragment.line && !last.isMark && !fragment.isMark) {
      joined[joined.length - 1] = { ...last, text: last.text + fragment.text, plain: last.plain + fragment.plain };
    } else joined.push(fragment);
  }
  return joined.map((fragment) => ({ ...fragment, text: fragment.text.trim() }));
}

function toPieces(line: string): string[] {
  let pieces = [line];
  for (const split of SPLITS) pieces = pieces.length === 1 ? split(pieces[0] ?? '') : pieces.flatMap(split);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** The ways of splitting a line, each applied to the pieces of those before. */
const SPLITS: ((piece: string) => string[])[] = [
  splitAtInnerEnds,
  splitAtIndents,
  (piece) => splitRow(piece.trim()),
  splitDeckLabel,
  splitBeforeStaff,
  splitLabelled,
];

function splitAtInnerEnds(piece: string): string[] {
  return INNER_LINE_END.test(piece) ? piece.split(AFTER_INNER_LINE_END) : [piece];
}

function splitAtIndents(piece: string): string[] {
  return WIDE_SPACE.test(piece) && isIndented(piece) ? piece.split(INDENT) : [piece];
}

/** Whether a line holds the indents of paragraphs, and not only wide spaces between words. */
function isIndented(line: string): boolean {
  return SENTENCE_BEFORE_INDENT.test(line) || PARAGRAPH_BEHIND_INDENT.test(line);
}

function splitBeforeStaff(piece: string): string[] {
  const start = Math.max(piece.length - LONGEST_STAFF, 0);
  const end = piece.slice(start);
  const at = STAFF_WORD.test(end) ? end.search(BEFORE_STAFF) : -1;
  return at > 0 ? [piece.slice(0, start + at), piece.slice(start + at)] : [piece];
}

function splitLabelled(piece: string): string[] {
  if (piece.length > LONGEST_LABELLED) return [piece];
  return BEGINS_WITH_TIME_AGO.test(piece) ? piece.split(TIME_AGO) : splitAtPagers(piece);
}
