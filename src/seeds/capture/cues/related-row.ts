/** `>> 海水为什么是咸的 | >> 风从哪里来 |`: the beginning of the next headline in a row. */
const NEXT_IN_ROW = /(?<=\|)\s*(?=>>)/;

/** `>> 海水为什么是咸的 |`: the marks around a headline of a row. The headline may itself hold bars and quotation marks. */
const ROW_MARKS = /^>>\s*|\s*\|$/g;

/** Splits a row of related headlines; any other text is one piece. */
export function splitRow(text: string): string[] {
  return isRow(text) ? text.split(NEXT_IN_ROW) : [text];
}

/**
 * Whether a text is a row of related headlines, or one headline of it.
 *
 * @example isRow('>> 海水为什么是咸的 |') // true
 */
export function isRow(text: string): boolean {
  return text.startsWith('>>');
}

/**
 * The headline of a row's part, as printed.
 *
 * @example toRowHeadline('>> 观察日记|王小明：云的种类 |') // '观察日记|王小明：云的种类'
 */
export function toRowHeadline(text: string): string {
  return text.replace(ROW_MARKS, '').trim();
}
