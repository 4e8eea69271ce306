import { isFigure } from '../../../chinese/figures.ts';

/** `·`, `>>`: the beginning of a headline in a list. */
export const BULLET = /^(?:[·•●■◆▪▶►○◇□※>≫]|\d{1,2}[.、．](?!\d))/;

/** `2023-04-25`, `(04-25 09:30)`: the time of a headline in a list. */
const TIME =
  /^[[(（【]?\s?(?:(?:19|20)?\d{2}\s?[-/.年]\s?)?\d{1,2}\s?[-/月]\s?\d{1,2}日?(?:\s{0,3}\d{1,2}[:：]\d{2}.{0,3})?[\])）】]?$/;

/** `海水是咸的。`: a sentence is no row of cells. */
const SENTENCE = /[。！？；]/;

/** The longest cell, in characters, by whether what parts the cells is sure to do so. */
export const LONGEST_CELL = { sure: 300, likely: 30 };

/** The fewest rows; the fewest of two columns or without numbers; the longest mean label, in characters. */
export const FEWEST_ROWS = 2;
const FEWEST_NARROW = 3;
const LONGEST_LABEL = 10;

/** The smallest share of cells that are not empty. */
const LEAST_FILLED = 0.5;

/** Whether rows whose cells are surely cells are a table, and not headlines with their dates or a menu. */
export function isSure(rows: string[][]): boolean {
  if (!isSound(rows, LONGEST_CELL.sure)) return false;
  const isWide = (rows[0]?.length ?? 0) > 2 || rows.length >= FEWEST_NARROW;
  return figureColumnsOf(rows) > 0 || (isWide && hasLabels(rows));
}

/** Whether cells that stand below each other are a table. */
export function isSet(rows: string[][]): boolean {
  return isLikely(rows) || (isSound(rows, LONGEST_CELL.likely) && rows.length >= FEWEST_NARROW && hasLabels(rows));
}

/** Whether rows whose cells may be parts of lines are a table: numbers stand in a column. */
export function isLikely(rows: string[][]): boolean {
  if (!isSound(rows, LONGEST_CELL.likely) || rows.some((row) => row.some((cell) => SENTENCE.test(cell)))) return false;
  return ((rows[0]?.length ?? 0) > 2 || rows.length >= FEWEST_NARROW) && figureColumnsOf(rows) > 0;
}

/** Whether rows have enough cells, none too long, and are no list and no headlines with their dates. */
export function isSound(rows: string[][], longest: number): boolean {
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
export function figureColumnsOf([first = [], ...rows]: string[][]): number {
  return first.filter((_, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return at > 0 && cells.length > 0 && cells.every(isFigure);
  }).length;
}

/** Whether the first column holds labels: short texts, all different. */
export function hasLabels(rows: string[][]): boolean {
  const labels = rows.map(([label = '']) => label);
  const length = labels.reduce((sum, label) => sum + label.length, 0);
  return length <= LONGEST_LABEL * labels.length && new Set(labels).size === labels.length;
}
