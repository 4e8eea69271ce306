import { isFigure, isPeriod } from '../../../chinese/figures.ts';
import { withoutInvisible } from '../../invisible.ts';
import { findCellLines, findTabLines } from './cell-lines.ts';
import { cutAtColumns } from './columns.ts';
import type { RowLines } from './rows.ts';

/** `│`, `|`: what stands between cells in a printed table. */
const BAR = /[|｜│┃]/;
const BARS_AROUND = /^\s*[|｜│┃]|[|｜│┃]\s*$/g;

/** `├────┼────┤`, `|---|:--:|`: a line between two rows. */
const RULE = /^[\s|│┃+┌┬┐├┼┤└┴┘─━═╪╞╡=:-]+$/;
const DRAWN = /[-─━═]/;
const CROSSED = /[|│┃+┼┬┴╪╞╡]/;

/** Several spaces, or tabs, between words. */
const GAP = /\s{2,}|\t|\u3000/;

/** `营业收入 12.30 13.10`: at least three words, and a digit. */
const WORDS = /^(?=.*\d)\S+\s+\S+\s+\S/;

/** `·`, `>>`: the beginning of a headline in a list. */
const BULLET = /^(?:[·•●■◆▪▶►○◇□※>≫]|\d{1,2}[.、．](?!\d))/;

/** `2023-04-25`, `(04-25 09:30)`: the time of a headline in a list. */
const TIME =
  /^[[(（【]?\s?(?:(?:19|20)?\d{2}\s?[-/.年]\s?)?\d{1,2}\s?[-/月]\s?\d{1,2}日?(?:\s{0,3}\d{1,2}[:：]\d{2}.{0,3})?[\])）】]?$/;

/** `首页`, `登录`: a sentence is no row of cells. */
const SENTENCE = /[。！？；]/;

/** What stands for a line of a table that was found: no row, and no cell. */
const TAKEN = '。';

/** The longest cell and the longest row, in characters, by whether what parts the cells is sure to do so. */
const LONGEST_CELL = { sure: 300, likely: 30 };
const LONGEST_ROW = 600;

/** The most columns. */
const MOST_COLUMNS = 30;

/** The fewest rows; the fewest of two columns or without numbers; the fewest columns of numbers between single spaces; the longest mean label, in characters. */
const FEWEST_ROWS = 2;
const FEWEST_NARROW = 3;
const FEWEST_FIGURE_COLUMNS = 2;
const LONGEST_LABEL = 10;

/** The smallest share of cells that are not empty. */
const LEAST_FILLED = 0.5;

/** A table, and the lines that hold it. */
export interface Table {
  /** The cells of each row as captured, without white space around them; all rows have as many. */
  rows: string[][];
  /** How many lines of the file hold it. */
  lines: number;
  /** The indices of those that only part two rows. */
  rules: ReadonlySet<number>;
}

/** What a line is to a way of parting cells: a row, a line between two rows, a blank line, or none of these. */
type Row = string[] | 'rule' | 'blank' | undefined;

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
  const take = (found: RowLines, rules: number[] = []) => {
    const own = found.lines.filter((index) => lines[index]?.trim() !== '');
    const table = { rows: found.rows, lines: own.length, rules: new Set(rules) };
    for (const index of own) tables[index] = table;
    for (const index of found.lines) free[index] = TAKEN;
  };
  const takeRows = ({ toRow, isTable }: Parting) => {
    for (const { rows, rules, lines: own } of groupsOf(free.map(toRow))) {
      const filled = withoutEmptyColumns(rows);
      if (isTable(filled, rules.length > 0)) take(withHeader({ rows: filled, lines: own }, free, toRow), rules);
    }
  };
  for (const parting of SURE_PARTINGS) takeRows(parting);
  for (const found of findTabLines(free)) if (isSure(found.rows)) take(found);
  for (const found of cutAtColumns(free)) if (isSet(found.rows)) take(found);
  for (const parting of LIKELY_PARTINGS) takeRows(parting);
  for (const found of findCellLines(free)) take(found);
  return tables;
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

function byTabs(line: string): Row {
  if (line.trim() === '') return 'blank';
  return line.includes('\t') ? toCells(line.split('\t')) : undefined;
}

function byBars(line: string): Row {
  if (line.trim() === '') return 'blank';
  if (!BAR.test(line) && !CROSSED.test(line)) return undefined;
  if (RULE.test(line) && DRAWN.test(line) && CROSSED.test(line)) return 'rule';
  return BAR.test(line) ? toCells(line.replace(BARS_AROUND, '').split(BAR)) : undefined;
}

function byGaps(line: string): Row {
  if (line.trim() === '') return 'blank';
  return GAP.test(line.trim()) ? toCells(line.trim().split(/\s{2,}|\t|\u3000+/)) : undefined;
}

/** Words with one space between. */
function byWords(line: string): Row {
  if (line.trim() === '') return 'blank';
  return line.length <= LONGEST_ROW && WORDS.test(line.trim()) ? toCells(line.trim().split(/\s+/)) : undefined;
}

function toCells(texts: string[]): string[] | undefined {
  const isRow = texts.length > 1 && texts.length <= MOST_COLUMNS;
  const cells = isRow ? texts.map((text) => text.trim()) : [];
  return cells.some((cell) => cell !== '') ? cells : undefined;
}

function withoutEmptyColumns(rows: string[][]): string[][] {
  const isUsed = (rows[0] ?? []).map((_, at) => rows.some((row) => row[at] !== ''));
  return rows.map((row) => row.filter((_, at) => isUsed[at]));
}

/** Whether rows whose cells are surely cells are a table, and not headlines with their dates or a menu. */
function isSure(rows: string[][]): boolean {
  if (!isSound(rows, LONGEST_CELL.sure)) return false;
  const isWide = (rows[0]?.length ?? 0) > 2 || rows.length >= FEWEST_NARROW;
  return figureColumnsOf(rows) > 0 || (isWide && hasLabels(rows));
}

/** Whether cells that stand below each other are a table. */
function isSet(rows: string[][]): boolean {
  return isLikely(rows) || (isSound(rows, LONGEST_CELL.likely) && rows.length >= FEWEST_NARROW && hasLabels(rows));
}

/** Whether rows whose cells may be parts of lines are a table: numbers stand in a column. */
function isLikely(rows: string[][]): boolean {
  if (!isSound(rows, LONGEST_CELL.likely) || rows.some((row) => row.some((cell) => SENTENCE.test(cell)))) return false;
  return ((rows[0]?.length ?? 0) > 2 || rows.length >= FEWEST_NARROW) && figureColumnsOf(rows) > 0;
}

function isSound(rows: string[][], longest: number): boolean {
  const cells = rows.flat();
  if (rows.length < FEWEST_ROWS || (rows[0]?.length ?? 0) < 2) return false;
  if (cells.filter((cell) => cell !== '').length < LEAST_FILLED * cells.length) return false;
  if (cells.some((cell) => cell.length > longest)) return false;
  return !rows.some(([first = '']) => BULLET.test(first)) && !areDated(rows);
}

/** Whether rows are headlines and their dates. */
function areDated(rows: string[][]): boolean {
  return rows[0]?.length === 2 && rows.filter((row) => row.some((cell) => TIME.test(cell))).length > rows.length / 2;
}

/** How many columns but the first hold nothing but numbers, below their first cells. */
function figureColumnsOf([first = [], ...rows]: string[][]): number {
  return first.filter((_, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return at > 0 && cells.length > 0 && cells.every(isFigure);
  }).length;
}

/** Whether the first column holds labels: short texts, all different. */
function hasLabels(rows: string[][]): boolean {
  const labels = rows.map(([label = '']) => label);
  const length = labels.reduce((sum, label) => sum + label.length, 0);
  return length <= LONGEST_LABEL * labels.length && new Set(labels).size === labels.length;
}
