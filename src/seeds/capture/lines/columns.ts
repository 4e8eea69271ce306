import { isFigure } from '../../../chinese/figures.ts';
import { BULLET } from './is-table.ts';
import { matchesOf } from './matches.ts';
import type { RowLines } from './rows.ts';

/** A line with words that spaces part, and a sentence, which is no row. What tabs part is not set in columns. */
const WORDS = /\S\s+\S/;
const WORD = /\S+/g;
const NO_ROW = /[。！？；\t]/;

/** The longest row, in characters. */
const LONGEST_ROW = 600;

/** The fewest rows and columns. */
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 3;

/** The smallest share of a column's cells that are not empty, and the space that no cell holds. */
const LEAST_FILLED = 0.5;
const WIDE_GAP = /\s{2}/;

/** How many lines above the rows may have words without being a row: `单位：亿元 币种：人民币`. */
const MOST_ABOVE = 2;

/** The first character that is two columns wide. Dashes and frames stand before it, and are narrow. */
const FIRST_WIDE = '\u2e80';

/** How many columns a character takes: one each, or two for those of Chinese. */
type Measure = (character: string) => number;
const MEASURES: Measure[] = [() => 1, (character) => (character >= FIRST_WIDE ? 2 : 1)];

/** A piece of a line and the column where it begins; `end` is the column behind it. */
interface Cell {
  text: string;
  start: number;
  end: number;
}

/**
 * The tables whose cells stand below each other, as programs that print a page set them, with one space or more between
 * two columns.
 */
export function cutAtColumns(lines: string[]): RowLines[] {
  const found: RowLines[] = [];
  let block: number[] = [];
  for (let index = 0; index <= lines.length; index += 1) {
    if (mayBeRow(lines[index] ?? '')) block.push(index);
    else if (block.length > 0) {
      const table = cutBlock(lines, block);
      if (table) found.push(table);
      block = [];
    }
  }
  return found;
}

function widthOf(rows: string[][] = []): number {
  return rows[0]?.length ?? 0;
}

function mayBeRow(line: string): boolean {
  return line.length <= LONGEST_ROW && !NO_ROW.test(line) && WORDS.test(line);
}

function cutBlock(lines: string[], block: number[]): RowLines | undefined {
  const texts = block.map((index) => lines[index] ?? '');
  if (texts.length < FEWEST_ROWS || texts.slice(MOST_ABOVE).some((text) => BULLET.test(text))) return undefined;
  const measured = MEASURES.map((measure) => texts.map((text) => wordsIn(text, measure)));
  for (let above = 0; above <= MOST_ABOVE && block.length - above >= FEWEST_ROWS; above += 1) {
    const cuts = measured.map((words) => cutLines(words.slice(above)) ?? []).sort((a, b) => widthOf(b) - widthOf(a));
    if (widthOf(cuts[0]) > 0) return { rows: cuts[0] ?? [], lines: block.slice(above) };
    if (holdsFigure(texts[above] ?? '')) return undefined;
  }
  return undefined;
}

/**
 * The rows of lines, given as their words, that have blank columns in common; undefined if they have too few, or cells
 * that do not stand below each other.
 */
function cutLines(words: Cell[][]): string[][] | undefined {
  const columns = columnsOf(words.flat());
  if (columns.length < FEWEST_COLUMNS) return undefined;
  const rows = words.map((row) => columns.map((column) => cellIn(row, column)));
  // The names of columns may be centred above them.
  const set = rows.slice(rows.length > FEWEST_ROWS ? 1 : 0);
  const isSet = columns.every((column, at) => {
    const cells = set.flatMap((row) => row[at] ?? []);
    if (cells.some(({ text }) => at > 0 && holdsFigure(text))) return false;
    if (cells.length < LEAST_FILLED * set.length || cells.some(({ text }) => WIDE_GAP.test(text))) return false;
    return cells.every(({ start }) => start === column.start) || cells.every(({ end }) => end === column.end);
  });
  return isSet ? rows.map((row) => row.map((cell) => cell?.text ?? '')) : undefined;
}

/** Whether a text is a number beside something else: two cells. */
function holdsFigure(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length > 1 && words.some(isFigure);
}

/** The words of a line, and the columns that they take. */
function wordsIn(line: string, measure: Measure): Cell[] {
  let [column, from] = [0, 0];
  return matchesOf(WORD, line).map(({ 0: text, index }) => {
    const start = column + columnsIn(line.slice(from, index), measure);
    const end = start + columnsIn(text, measure);
    [column, from] = [end, index + text.length];
    return { text, start, end };
  });
}

/** How many columns a text takes. */
function columnsIn(text: string, measure: Measure): number {
  let columns = 0;
  for (const character of text) columns += measure(character);
  return columns;
}

/** The ranges of columns that words take, from left to right, each a blank column apart from the next. */
function columnsOf(words: Cell[]): Cell[] {
  const columns: Cell[] = [];
  for (const word of [...words].sort((a, b) => a.start - b.start)) {
    const last = columns.at(-1);
    if (last && word.start <= last.end) last.end = Math.max(last.end, word.end);
    else columns.push({ ...word });
  }
  return columns;
}

/** Words with as many spaces between them as they have columns. */
function joined(words: Cell[]): string {
  return words.map(({ text, start }, at) => ' '.repeat(start - (words[at - 1]?.end ?? start)) + text).join('');
}

/** The words of a row within a column, as one cell; undefined if it is empty. */
function cellIn(row: Cell[], { start, end }: Cell): Cell | undefined {
  const own = row.filter((word) => word.start >= start && word.end <= end);
  const [first, last] = [own[0], own.at(-1)];
  return first && last && { text: joined(own), start: first.start, end: last.end };
}
