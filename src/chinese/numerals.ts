const NUMBER = String.raw`(?<![\p{Script=Latin}\d.,_-])\d+(?:[.,]\d+)*`;
/** The pattern of what is counted, or of a unit: `元`, `家`. */
export const COUNTER =
  '(?:[美港欧日]?元|个百分点|个月|平方米|公里|[年月日时点分秒天周岁倍家人个名位只股手吨次件台辆户亩成折])';
const UNIT = `[余多]?(?:[十百千万亿]{1,3}[余多]?${COUNTER}?|${COUNTER})`;
/** The pattern of a numeral with its unit. */
export const MEASURE: string = NUMBER + UNIT;
const MEASURES = new RegExp(MEASURE, 'gu');

/**
 * Splits a text into numerals with their units (2.5万美元, 8时, 30家) and the text between them, so that a line need not
 * break inside a numeral with its unit. The parts joined are the text. The time is linear in the length of the text.
 *
 * @returns the parts, in order; `measure` is true for a numeral with its unit
 * @example splitAtMeasures('成本2.5万美元。') // [{ text: '成本' }, { text: '2.5万美元', measure: true }, { text: '。' }]
 */
export function splitAtMeasures(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: measure, index } of text.matchAll(MEASURES)) {
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: measure, measure: true });
    from = index + measure.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/**
 * Sets no-break spaces between figures and what they count, where a text has spaces.
 *
 * @example tieFigures('第 3 次，约 16 分钟') // '第\u00a03\u00a0次，约\u00a016\u00a0分钟'
 */
export function tieFigures(text: string): string {
  return text.replace(/(?<=\d) (?=\p{Script=Han})|(?<=[第约]) (?=\d)/gu, '\u00a0');
}

/** A run of text. */
export interface Part {
  text: string;
  measure?: true;
}
