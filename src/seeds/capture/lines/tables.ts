import { isFigure, isPeriod } from '../../../chinese/figures.ts';
import { withoutInvisible } from '../../invisible.ts';
import { findCellLines, findTabLines } from './cell-lines.ts';
import { cutAtColumns } from './columns.ts';
import { FEWEST_ROWS, figureColumnsOf, hasLabels, isLikely, isSet, isSound, isSure, LONGEST_CELL } from './is-table.ts';
import { byBars, byGaps, byTabs, byWords, type Row } from './part-cells.ts';
import type { RowLines } from './rows.ts';

/** What stands for a line of a table that was found: no row, and no cell. */
const TAKEN = '。';

/** What parts the cells of a row, or is drawn between two rows. Most lines have nothing of it. */
const BETWEEN_CELLS = /[\s|｜│┃+┼┬┴╪╞╡]/;

/** The fewest columns of numbers, if single spaces part the cells. */
const FEWEST_FIGURE_COLUMNS = 2;

/** A table, and the lines that hold it. */
export interface Table {
  /** The cells of each row as captured, without white space around them; all rows have as many. */
  rows: string[][];
  /** How many lines of the file hold it. */
  lines: number;
  /** The indices of those that only part two rows. */
  rules: ReadonlySet<number>;
}

/** Consecutive rows, and the indices of the lines that part them. */
interface Group extends RowLines {
  rules: number[];
}

/** A way of parting the cells of a row, and what its rows must show. */
interface Parting {
  toRow: (line: string) => Row;
  isTable: (rows: string[][], hasRules: boolean) => boolean;
}

/** The ways of parting that are surer than columns, and those that are less sure; the surest first. */
const SURE_PARTINGS: Parting[] = [
  { toRow: byTabs, isTable: isSure },
  {
    toRow: byBars,
    isTable: (rows, hasRules) => (hasRules && isSound(rows, LONGEST_CELL.sure) && hasLabels(rows)) || isLikely(rows),
  },
];
const LIKELY_PARTINGS: Parting[] = [
  { toRow: byGaps, isTable: isLikely },
  { toRow: byWords, isTable: (rows) => isLikely(rows) && figureColumnsOf(rows) >= FEWEST_FIGURE_COLUMNS },
];

/**
 * For each line of a text the table that it belongs to, if it belongs to one: rows whose cells are parted by tabs, bars,
 * spaces or columns, or that have a line for each cell. What cannot be parted with certainty is no table.
 *
 * @example findTables(['项目\t2022年', '收入\t12.30']) // twice { rows: [['项目', '2022年'], ['收入', '12.30']], lines: 2, … }
 */
export function findTables(lines: string[]): (Table | undefined)[] {
  const tables: (Table | undefined)[] = lines.map(() => undefined);
  const free = lines.map(withoutInvisible);
  const mayBeRows = withoutLoneRows(free.map((line) => (mayBeRow(line) ? line : TAKEN)));
  const take = (found: RowLines, rules: number[] = []) => {
    const own = found.lines.filter((index) => lines[index]?.trim() !== '');
    const table = { rows: found.rows, lines: own.length, rules: new Set(rules) };
    for (const index of own) tables[index] = table;
    for (const index of found.lines) [free[index], mayBeRows[index]] = [TAKEN, TAKEN];
  };
  const takeRows = ({ toRow, isTable }: Parting) => {
    if (mayBeRows.every((line) => line === TAKEN)) return;
    for (const { rows, rules, lines: own } of groupsOf(
      mayBeRows.map((line) => (line === TAKEN ? undefined : toRow(line))),
    )) {
      const filled = withoutEmptyColumns(rows);
      if (isTable(filled, rules.length > 0)) take(withHeader({ rows: filled, lines: own }, free, toRow), rules);
    }
  };
  for (const parting of SURE_PARTINGS) takeRows(parting);
  for (const found of findTabLines(free)) if (isSure(found.rows)) take(found);
  for (const found of cutAtColumns(mayBeRows)) if (isSet(found.rows)) take(found);
  for (const parting of LIKELY_PARTINGS) takeRows(parting);
  for (const found of findCellLines(free)) take(found);
  return tables;
}

/** Whether a line is blank, or may hold cells. */
function mayBeRow(line: string): boolean {
  const text = line.trim();
  return text === '' || line.includes('\t') || BETWEEN_CELLS.test(text);
}

/** The lines that may be rows and stand beside others: one row is no table. */
function withoutLoneRows(lines: string[]): string[] {
  const rows = [...lines];
  let [start, count] = [0, 0];
  for (let at = 0; at <= rows.length; at += 1) {
    const line = rows[at] ?? TAKEN;
    if (line !== TAKEN) count += line.trim() === '' ? 0 : 1;
    else {
      if (count < FEWEST_ROWS) rows.fill(TAKEN, start, at);
      [start, count] = [at + 1, 0];
    }
  }
  return rows;
}

/** The rows below the years that head all columns but the first, if such a line stands above them: `2022年 2023年 同比`. */
function withHeader({ rows, lines }: RowLines, texts: string[], toRow: Parting['toRow']): RowLines {
  const above = (lines[0] ?? 0) - 1;
  const row = toRow(texts[above] ?? '');
  const isHeader =
    Array.isArray(row) && row.length + 1 === rows[0]?.length && isPeriod(row[0] ?? '') && !row.some(isFigure);
  return isHeader ? { rows: [['', ...row], ...rows], lines: [above, ...lines] } : { rows, lines };
}

/** Consecutive rows of as many cells each. Blank lines may stand between them, if they do so from the first to the last. */
function groupsOf(rows: Row[]): Group[] {
  const groups: Group[] = [];
  let [hasBlank, isSpaced] = [false, false];
  let open: Group | undefined;
  for (const [index, row] of rows.entries()) {
    if (row === 'blank') {
      if (hasBlank) open = undefined;
      hasBlank = true;
      continue;
    }
    if (row === undefined) open = undefined;
    else if (row === 'rule') {
      open ??= begin(groups);
      open.lines.push(index);
      open.rules.push(index);
    } else {
      const isNext = open && (open.rows.length === 0 || open.rows[0]?.length === row.length);
      if (open && open.rows.length === 1) isSpaced = hasBlank;
      if (!open || !isNext || (open.rows.length > 1 && hasBlank !== isSpaced)) open = begin(groups);
      open.rows.push(row);
      open.lines.push(index);
    }
    hasBlank = false;
  }
  return groups.filter((group) => group.rows.length >= FEWEST_ROWS);
}

function begin(groups: Group[]): Group {
  const group = { rows: [], lines: [], rules: [] };
  groups.push(group);
  return group;
}

function withoutEmptyColumns(rows: string[][]): string[][] {
  const isUsed = (rows[0] ?? []).map((_, at) => rows.some((row) => row[at] !== ''));
  return rows.map((row) => row.filter((_, at) => isUsed[at]));
}
