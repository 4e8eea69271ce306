/**
 * Sorts titles in the same way for any language of the machine, by the most frequent reading of each character. It does
 * not know words: 长沙 stands among the titles that begin with zhǎng. Hence no page calls it the order of pinyin.
 */
const titleOrder = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true, ignorePunctuation: true });

/** A title whose first letter or digit is Chinese. */
const BEGINS_IN_CHINESE = /^[^\p{L}\p{N}]*\p{Script=Han}/u;

/** The first character of each letter in the collator's order. None is read with I, U or V at its begin. */
const FIRSTS = [...'吖八嚓耷妸发旮哈丌咔垃妈拏喔妑七然仨他屲夕丫帀'];
const LETTERS = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

/** Compares two titles for sorting. Titles that begin with a digit or a Latin letter stand first. */
export function compareTitles(one: string, other: string): number {
  return Number(BEGINS_IN_CHINESE.test(one)) - Number(BEGINS_IN_CHINESE.test(other)) || titleOrder.compare(one, other);
}

/** The letter under which a title stands in that order; empty before all letters. */
export function letterOf(title: string): string {
  if (!BEGINS_IN_CHINESE.test(title)) return '';
  return LETTERS[FIRSTS.findLastIndex((first) => titleOrder.compare(first, title) <= 0)] ?? LETTERS[0] ?? '';
}
