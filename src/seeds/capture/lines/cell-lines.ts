import { isFigure, isPeriod, isSureFigure } from '../../../chinese/figures.ts';
import type { RowLines } from './rows.ts';

/** `，`, `收入增长：`: what a cell seldom holds. */
const NO_CELL = /[。！？；，、：:;!?|…\t]|^[·•●■◆▪▶►○◇□※>≫]/;

/** The longest cell, in characters. */
const LONGEST_CELL = 24;

/** The fewest and the most columns. */
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 12;

/** The fewest rows with numbers, by whether names of columns stand above them. */
const FEWEST_ROWS = { headed: 2, bare: 3 };

/** `600000`, `3`: what numbers a row. */
const ROW_NUMBER = /^\d{1,6}$/;

/** A line and its index. */
interface Line {
  text: string;
  index: number;
}

/** A way to cut lines into rows: from which line on, how many rows, and how many lines of the run stay outside. */
interface Cut {
  start: number;
  rows: number;
  left: number;
}

/**
 * The tables that have a line for each cell, as crawlers write them: short lines in a regular period, in which numbers
 * stand in the same places. A run that two periods explain equally well is none.
 *
 * @example findCellLines(['项目', '2022年', '收入', '12.30', '利润', '1.05']) // [{ rows: [['项目', '2022年'], …], lines: [0, …, 5] }]
 */
export function findCellLines(lines: string[]): RowLines[] {
  const found: RowLines[] = [];
  let run: Line[] = [];
  for (const [index, line] of [...lines, '。'].entries()) {
    const text = line.trim();
    if (text === '') continue;
    if (text.length <= LONGEST_CELL && !NO_CELL.test(text)) run.push({ text, index });
    else {
      const table = run.length > 0 ? findTable(run) : undefined;
      if (table) found.push(table);
      run = [];
    }
  }
  return found;
}

/** The rows whose cells are parted by lines that hold nothing but a tab, as browsers copy cells with paragraphs. */
export function findTabLines(lines: string[]): RowLines[] {
  if (!lines.some((line) => line.includes('\t') && line.trim() === '')) return [];
  const groups: RowLines[] = [];
  let row: number[] = [];
  let gap = '';
  const end = () => {
    const cells = row.map((index) => (lines[index] ?? '').trim());
    const last = groups.at(-1);
    if (last?.rows[0]?.length === cells.length) {
      last.rows.push(cells);
      last.lines.push(...row);
    } else groups.push({ rows: [cells], lines: [...row] });
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') gap += line;
    else {
      if (!gap.includes('\t') && row.length > 0) end();
      row = gap.includes('\t') ? [...row, index] : [index];
      gap = '';
    }
  }
  if (row.length > 0) end();
  return groups.filter(({ rows }) => (rows[0]?.length ?? 0) >= FEWEST_COLUMNS);
}

function findTable(run: Line[]): RowLines | undefined {
  const isNumber = run.map(({ text }) => isFigure(text));
  const [first, last] = [isNumber.indexOf(true), isNumber.lastIndexOf(true)];
  if (first < 0) return undefined;
  for (let width = FEWEST_COLUMNS; width <= MOST_COLUMNS; width += 1) {
    const starts = Array.from({ length: width }, (_, back) => first - back).filter((start) => start >= 0);
    const cuts = starts.flatMap((start) => cutAt(run, isNumber, { start, width, last }) ?? []);
    const [best, second] = cuts.sort((a, b) => a.left - b.left);
    if (best) return best.left === second?.left ? undefined : toTable(run, isNumber, best, width);
  }
  return undefined;
}

/** The rows from a line on, if all have numbers in the same places, and none stands behind them. */
function cutAt(
  run: Line[],
  isNumber: boolean[],
  { start, width, last }: { start: number; width: number; last: number },
): Cut | undefined {
  const pattern = isNumber.slice(start, start + width);
  let rows = 0;
  for (let at = start; at + width <= run.length && at <= last; at += width) {
    if (!pattern.every((each, column) => each === isNumber[at + column])) return undefined;
    rows += 1;
  }
  const end = start + rows * width;
  const cells = run.slice(start, end).map(({ text }) => text);
  if (end <= last || !isSound(cells, pattern, rows)) return undefined;
  const isHeaded = start >= width;
  if (rows < (isHeaded ? FEWEST_ROWS.headed : FEWEST_ROWS.bare)) return undefined;
  return { start, rows, left: start - (isHeaded ? width : 0) + (run.length - end) };
}

/** Whether rows have labels and numbers: a first column of numbers numbers the rows, texts differ, and numbers are not counts. */
function isSound(cells: string[], pattern: boolean[], rows: number): boolean {
  const width = pattern.length;
  const columnOf = (column: number) => cells.filter((_, at) => at % width === column);
  const labels = pattern.indexOf(false);
  if (labels < 0) return false;
  if (pattern[0] && !columnOf(0).every((cell) => ROW_NUMBER.test(cell))) return false;
  if (new Set(columnOf(labels)).size < rows) return false;
  const numbers = pattern.flatMap((isNumber, column) => (isNumber && column > 0 ? columnOf(column) : []));
  return width > FEWEST_COLUMNS || numbers.filter(isSureFigure).length > numbers.length / 2;
}

/** The table of a cut, with the names of its columns if as many short lines stand above. */
function toTable(run: Line[], isNumber: boolean[], { start, rows }: Cut, width: number): RowLines {
  const above = run.slice(Math.max(start - width, 0), start).map(({ text }) => text);
  const isHeaded = start >= width && !isNumber.slice(start - width, start).includes(true);
  const isHeadedByYears = above.length === width - 1 && isPeriod(above[0] ?? '') && !above.some(isFigure);
  const head = isHeaded ? [above] : isHeadedByYears ? [['', ...above]] : [];
  const body = Array.from({ length: rows }, (_, row) =>
    run.slice(start + row * width, start + (row + 1) * width).map(({ text }) => text),
  );
  const own = run.slice(start - (head.length > 0 ? above.length : 0), start + rows * width);
  return { rows: [...head, ...body], lines: own.map(({ index }) => index) };
}
