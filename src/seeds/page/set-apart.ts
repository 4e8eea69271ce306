import type { Block, Capture, LinePart } from '../capture/capture.ts';
import { readReferences } from '../capture/lines/references.ts';
import { isProse } from '../capture/words/sentence.ts';
import { withoutInvisible } from '../invisible.ts';
import type { PageLine } from './line-builder.ts';

/** The largest share of a text that may be set apart, in characters: what most of it stands in is its layout. */
const LARGEST_SHARE = 0.5;

/** How many texts of a page may be preformatted: more are looked at in no time that a page is worth. */
const MOST_RUNS = 100;

/** A program has sentences too: `return 0;`. */
const HAN = /\p{Script=Han}/u;

/** `div > ol > li:nth(2)`: the place of an item that a page numbers. */
const NUMBERED = /(?:^|> )ol[^ >]* > li[^ >]*$/;

/** The roles that a line of a preformatted text may have been given. */
const PLAIN_ROLES: ReadonlySet<string> = new Set(['heading', 'paragraph', 'furniture']);

/**
 * Makes quotations, preformatted texts and heads of tables of what a page marks so: `<blockquote>` around a part of the
 * text, `<pre>` around lines that are no sentences, such as a program or a poem, rows of `<th>`, and numbers of `<ol>`.
 *
 * @param capture what was read in the lines
 * @param lines all lines of the page
 */
export function setApart(capture: Capture, lines: readonly PageLine[]): Capture {
  return setNumbers(setHeads(setQuotes(setPreformatted(capture, lines), lines), lines), lines);
}

/** Tells how many rows of each table name its columns. */
function setHeads(capture: Capture, lines: readonly PageLine[]): Capture {
  return {
    ...capture,
    blocks: capture.blocks.map((block): Block => {
      if (block.kind !== 'table') return block;
      const body = block.rows.findIndex((_, at) => !lines[block.line - 1 + at]?.isHead);
      return body > 0 ? { ...block, heads: body } : block;
    }),
  };
}

/** Tells which lists are numbered. */
function setNumbers(capture: Capture, lines: readonly PageLine[]): Capture {
  return {
    ...capture,
    blocks: capture.blocks.map((block): Block => {
      const isNumbered = block.kind === 'list' && NUMBERED.test(lines[block.line - 1]?.place ?? '');
      return isNumbered ? { ...block, isNumbered } : block;
    }),
  };
}

function setQuotes(capture: Capture, lines: readonly PageLine[]): Capture {
  const isQuoted = ({ line, rule }: LinePart) => rule !== 'preformatted' && (lines[line - 1]?.isQuoted ?? false);
  if (!isSmallPart(capture, isQuoted)) return capture;
  return {
    ...capture,
    blocks: capture.blocks.map((block): Block => {
      const isText = block.kind === 'heading' || block.kind === 'paragraph';
      return isText && lines[block.line - 1]?.isQuoted ? { ...block, kind: 'quote' } : block;
    }),
    lines: capture.lines.map((part) => {
      const isText = part.role === 'heading' || part.rule === 'running-text' || part.rule === 'broken-paragraph';
      return isText && isQuoted(part) ? { ...part, role: 'paragraph', rule: 'quote' } : part;
    }),
  };
}

function setPreformatted(capture: Capture, lines: readonly PageLine[]): Capture {
  const runs = runsOf(lines)
    .slice(0, MOST_RUNS)
    .filter((run) => mayBePreformatted(run, capture, lines));
  const numbers = new Set(runs.flatMap(({ first, last }) => range(first, last)));
  if (!isSmallPart(capture, ({ line }) => numbers.has(line))) return capture;
  return runs.reduce((set, run) => toPreformatted(run, set, lines), capture);
}

/** The lines that stand one below the other in the same `<pre>`. */
function runsOf(lines: readonly PageLine[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { tag, place }] of lines.entries()) {
    if (tag !== 'pre') continue;
    const before = runs.at(-1);
    if (before?.last === index && lines[index - 1]?.place === place) before.last = index + 1;
    else runs.push({ first: index + 1, last: index + 1 });
  }
  return runs;
}

/** Whether a run is in the text, holds whole blocks, and is no running text. Programs are furniture to the grammar. */
function mayBePreformatted({ first, last }: Run, capture: Capture, lines: readonly PageLine[]): boolean {
  const parts = capture.lines.filter(({ line }) => line >= first && line <= last);
  const body = capture.lines.filter(({ role }) => isBody(role));
  const own = parts.filter(({ role }) => isBody(role));
  const behind = body.find(({ line }) => line > last);
  const isBetween = behind !== undefined && body.some(({ line }) => line < first);
  const isBegin = (part: LinePart | undefined) => !part || capture.blocks.some(({ line }) => line === part.line);
  if (!isBetween && own.length === 0) return false;
  if (!isBegin(own[0]) || !isBegin(behind) || !parts.every(({ role }) => PLAIN_ROLES.has(role))) return false;
  const texts = lines.slice(first - 1, last).map(({ text }) => text.trim());
  return lengthOf(texts.filter((text) => HAN.test(text) && isProse(text))) <= lengthOf(texts) * LARGEST_SHARE;
}

function toPreformatted({ first, last }: Run, capture: Capture, lines: readonly PageLine[]): Capture {
  const isIn = ({ line }: { line: number }) => line >= first && line <= last;
  const own = lines.slice(first - 1, last);
  const text = own
    .map(({ text, afterGap }, index) => `${afterGap && index > 0 ? '\n' : ''}${withoutInvisible(readReferences(text))}`)
    .join('\n');
  const block: Block = { kind: 'preformatted', text, line: first };
  const parts = own.map(({ text, place }, index): LinePart => {
    return { line: first + index, role: 'paragraph', rule: 'preformatted', text: text.trim(), place };
  });
  const behind = ({ line }: { line: number }) => line > last;
  const [blocks, rest] = [capture.blocks.filter((each) => !isIn(each)), capture.lines.filter((each) => !isIn(each))];
  const [at, from] = [blocks.findIndex(behind), rest.findIndex(behind)];
  return {
    ...capture,
    blocks: blocks.toSpliced(at < 0 ? blocks.length : at, 0, block),
    lines: rest.toSpliced(from < 0 ? rest.length : from, 0, ...parts),
  };
}

/** Whether some parts are marked, and they are no more than half of the text. */
function isSmallPart({ lines }: Capture, isMarked: (part: LinePart) => boolean): boolean {
  const marked = lines.filter(isMarked).map(({ text }) => text);
  const all = lines.filter((part) => isBody(part.role) || isMarked(part)).map(({ text }) => text);
  return marked.length > 0 && lengthOf(marked) <= lengthOf(all) * LARGEST_SHARE;
}

function isBody(role: LinePart['role']): boolean {
  return role === 'heading' || role === 'paragraph';
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Lines that follow each other, by the numbers of the first and the last. */
interface Run {
  first: number;
  last: number;
}
