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

/** The longest row with one space between its cells, in characters. */
const LONGEST_ROW = 600;

/** The most columns. */
const MOST_COLUMNS = 30;

/** What a line is to a way of parting cells: a row, a line between two rows, a blank line, or none of these. */
export type Row = string[] | 'rule' | 'blank' | undefined;

/** Cells between tabs. */
export function byTabs(line: string): Row {
  if (line.trim() === '') return 'blank';
  return line.includes('\t') ? toCells(line.split('\t')) : undefined;
}

/** Cells between bars, and the lines that are drawn between rows. */
export function byBars(line: string): Row {
  if (line.trim() === '') return 'blank';
  if (!BAR.test(line) && !CROSSED.test(line)) return undefined;
  if (RULE.test(line) && DRAWN.test(line) && CROSSED.test(line)) return 'rule';
  return BAR.test(line) ? toCells(line.replace(BARS_AROUND, '').split(BAR)) : undefined;
}

/** Cells between several spaces, or tabs. */
export function byGaps(line: string): Row {
  if (line.trim() === '') return 'blank';
  return GAP.test(line.trim()) ? toCells(line.trim().split(/\s{2,}|\t|\u3000+/)) : undefined;
}

/** Words with one space between. */
export function byWords(line: string): Row {
  if (line.trim() === '') return 'blank';
  return line.length <= LONGEST_ROW && WORDS.test(line.trim()) ? toCells(line.trim().split(/\s+/)) : undefined;
}

function toCells(texts: string[]): string[] | undefined {
  const isRow = texts.length > 1 && texts.length <= MOST_COLUMNS;
  const cells = isRow ? texts.map((text) => text.trim()) : [];
  return cells.some((cell) => cell !== '') ? cells : undefined;
}
