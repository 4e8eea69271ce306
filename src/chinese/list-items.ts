/** `1.`, `2、`: the number of an item. A decimal is none. */
const NUMBER = /^(\d{1,3})[.．、]\s*(?!\d)/;

/** `· `, `●`: the mark of an item. */
const MARK = /^(?:[·•●■◆▪▶►○◇□※]|[-–—](?=\s))\s*/;

/**
 * The items of a list as a list shows them, which numbers or marks them itself.
 *
 * @returns `start` is the number of the first item if all are numbered in order, else undefined
 * @example toItems(['1.看盐田', '2.看海']) // { start: 1, texts: ['看盐田', '看海'] }
 */
export function toItems(items: readonly string[]): { start: number | undefined; texts: string[] } {
  const numbers = items.map((item) => Number(NUMBER.exec(item)?.[1] ?? Number.NaN));
  const [first = Number.NaN] = numbers;
  const start = numbers.every((number, at) => number === first + at) ? first : undefined;
  const mark = start === undefined ? MARK : NUMBER;
  return { start, texts: items.map((item) => item.replace(mark, '') || item) };
}
