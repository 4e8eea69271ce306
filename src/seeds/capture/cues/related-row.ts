/** `>> 海水为什么是咸的 | >> 风从哪里来 |`: where the next headline of a row begins. */
const NEXT_IN_ROW = /(?<=\|)\s*(?=>>)/;

/** `>> 海水为什么是咸的 |`: one headline of a row, which may hold bars and quotes itself. */
const ROW_MARKS = /^>>\s*|\s*\|$/g;

/** The parts of a row of related headlines; any other text is one part. */
export function splitRow(text: string): string[] {
  return isRow(text) ? text.split(NEXT_IN_ROW) : [text];
}

/**
 * Whether a part is a headline of a row.
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
