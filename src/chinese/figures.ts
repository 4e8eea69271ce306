/** `2,708.01`, `+12.44`, `-0.37%`, `（1.20）`, `3.58亿元`, `38枚`: a number, perhaps with a sign, brackets and a unit. */
const FIGURE =
  /^[（(]?[-+−－＋±▲▼↑↓]?\s?[¥￥$€£]?\d[\d,，]*(?:\.\d+)?\s?(?:[%％‰]|个?百分点|bps?|[十百千]?[万亿]?(?:[美港欧日]?元|\p{Script=Han})?)?[）)]?$/u;

/** `—`, `--`: the place of a number that is not known. */
const NO_FIGURE = /^(?:[-–—－―]{1,4}|\/|N\/?A)$/i;

/** What a count of comments has not: a decimal, a sign, a unit. */
const SURE = /[.,%％‰+]|\p{Script=Han}/u;

/** `2023年`, `2023`, `2023年度`, `2023Q1`, `2022年末`: a year or a part of one, which heads a column. */
const PERIOD = /^(?:19|20)\d{2}(?:年?(?:[末初]|度|上半年|下半年|[一二三四]季度|(?:1[0-2]|[1-9])月)?|[AE]|[QqHh][1-4])$/;

/** Whether a cell of a table holds a year or a part of one. */
export function isPeriod(cell: string): boolean {
  return PERIOD.test(cell);
}

/** Whether a cell of a table holds a dash for a number that is not known. */
export function isMissing(cell: string): boolean {
  return NO_FIGURE.test(cell);
}

/** Whether a line holds a number that is surely a figure, not a count or the number of a page: `4.77%`, `3,120`, `12亿元`. */
export function isSureFigure(cell: string): boolean {
  return FIGURE.test(cell) && SURE.test(cell);
}

/** Whether a cell of a table holds a number, or the dash for one. A year is none: it heads a column or a row. */
export function isFigure(cell: string): boolean {
  return !isPeriod(cell) && (FIGURE.test(cell) || isMissing(cell));
}
