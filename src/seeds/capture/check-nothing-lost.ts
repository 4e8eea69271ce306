import type { Block, Capture, LinePart, Role } from './capture.ts';
import { splitLines, toPlain } from './lines/lines.ts';
import { readReferences } from './lines/references.ts';

/** The roles of parts that stand in the text. */
export const BODY_ROLES: readonly Role[] = ['heading', 'paragraph'];

/** What parts the cells of a row, and is no part of one. */
const BETWEEN_CELLS = /[\s|｜│┃]+/g;

/**
 * Checks that a capture loses, repeats and invents nothing: the joined parts of each line are the line, the joined
 * blocks are the parts of running text, and every other field is in the parts of its role. Two cells of a table are two
 * words. Else the check ignores white space, invisible characters, and how a character is written: `&ldquo;` is `“`.
 *
 * @returns the number of the first line that fails the check, counted from 1; undefined if none does
 */
export function findLostLine(text: string, capture: Capture): number | undefined {
  const { title, previous, next, related, dailyStocks, lines } = capture;
  const stocks = dailyStocks.flatMap(({ name, code, highlights = '' }) => [name, code, highlights]);
  return (
    findLostText(text, capture) ??
    findUnsupported([title ?? ''], titlePartsOf(lines)) ??
    findUnsupported([previous ?? ''], partsOf(lines, ['previous'])) ??
    findUnsupported([next ?? ''], partsOf(lines, ['next'])) ??
    findUnsupported(related, partsOf(lines, ['related'])) ??
    findUnsupported(stocks, partsOf(lines, ['dailyStock']))
  );
}

/** The first line that fails the check of its parts and of the running text, which also hold for a corrected capture. */
export function findLostText(text: string, { deck, blocks, lines }: Capture): number | undefined {
  return (
    findBrokenLine(text, lines) ??
    findMismatch(blocks.flatMap(textOf).join('\n'), partsOf(lines, BODY_ROLES)) ??
    findMismatch(deck ?? '', partsOf(lines, ['deck']))
  );
}

/** The first line that differs from its joined parts, or the line number of the first part that belongs to no line. */
function findBrokenLine(text: string, parts: LinePart[]): number | undefined {
  let next = 0;
  for (const [index, line] of splitLines(text).entries()) {
    let joined = '';
    for (; parts[next]?.line === index + 1; next += 1) joined += parts[next]?.text;
    if (joined !== line.trim() && withoutWhiteSpace(joined) !== withoutWhiteSpace(line)) return index + 1;
  }
  return parts[next]?.line;
}

/** The line of the first part that is not the next piece of a text; the last part's line if the text is longer. */
function findMismatch(text: string, parts: LinePart[]): number | undefined {
  let offset = 0;
  for (const part of parts) {
    const [piece, start] = [toPiece(part), offset];
    while (/\s/.test(text[offset] ?? '')) offset += 1;
    const isGlued = part.rule === 'table-row' && offset === start && start > 0;
    if (isGlued || !text.startsWith(piece, offset)) return part.line;
    offset += piece.length;
  }
  return offset < text.length ? (parts.at(-1)?.line ?? 1) : undefined;
}

/** The text of a block for the check, if it has one. The cells of a table have one space between them, whatever parted them. */
export function textOf(block: Block): string | [] {
  if (block.kind === 'image') return block.caption ?? [];
  if (block.kind === 'list') return block.items.join('\n');
  return block.kind === 'table' ? withSpaces(block.rows.flat().join(' ')) : block.text;
}

/** A part as the text of its block has it. */
export function toPiece({ text, rule }: LinePart): string {
  const plain = toPlain(readReferences(text));
  return rule === 'table-row' ? withSpaces(plain) : plain;
}

/** A row of a table, or several, with one space between two cells. */
export function withSpaces(text: string): string {
  return text.replace(BETWEEN_CELLS, ' ').trim();
}

/** The line of the first part, if the joined parts do not contain all the values in their order. */
export function findUnsupported(values: readonly string[], parts: readonly LinePart[]): number | undefined {
  if (values.every((value) => value === '')) return undefined;
  const joined = toComparable(parts.map(({ text }) => readReferences(text)).join(''));
  let offset = 0;
  for (const value of values.map(toComparable)) {
    const found = joined.indexOf(value, offset);
    if (found < 0) return parts[0]?.line ?? 1;
    offset = found + value.length;
  }
  return undefined;
}

/** The line of the title; without one, the title is the beginning of the text. */
function titlePartsOf(lines: LinePart[]): LinePart[] {
  const parts = partsOf(lines, ['title']);
  return parts.length > 0 ? parts : partsOf(lines, [...BODY_ROLES, 'deck']);
}

function partsOf(lines: LinePart[], roles: readonly Role[]): LinePart[] {
  return lines.filter(({ role }) => roles.includes(role));
}

function toComparable(text: string): string {
  return withoutWhiteSpace(toPlain(text));
}

function withoutWhiteSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
