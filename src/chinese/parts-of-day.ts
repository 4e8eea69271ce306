/** For each word for a part of the day, the hours that it is said of, and what is added to them. */
const PARTS_OF_DAY: readonly [words: string, hours: readonly [first: number, last: number, added: number][]][] = [
  [
    '凌晨 AM',
    [
      [0, 11, 0],
      [12, 12, -12],
    ],
  ],
  ['清晨 早晨 早上 上午', [[0, 11, 0]]],
  [
    '中午',
    [
      [11, 14, 0],
      [1, 2, 12],
    ],
  ],
  [
    '下午 午后 傍晚 PM',
    [
      [1, 11, 12],
      [12, 23, 0],
    ],
  ],
  [
    '晚上 晚间 夜间 深夜',
    [
      [5, 11, 12],
      [17, 23, 0],
    ],
  ],
];

/** The words for the parts of the day that stand before an hour, as alternatives of a regular expression. */
export const PART_OF_DAY: string = PARTS_OF_DAY.flatMap(([words]) => words.split(' '))
  .filter((word) => !/[A-Z]/.test(word))
  .join('|');

/**
 * The hour from 0, with the word for the part of the day before it or behind it; undefined if they contradict each other.
 *
 * @example toHourOfDay(3, '下午') // 15
 */
export function toHourOfDay(hour: number, ...words: readonly (string | undefined)[]): number | undefined {
  const stated = words.filter((word) => word !== undefined);
  if (stated.length === 0) return hour;
  const word = stated.join().toUpperCase();
  const [, hours = []] = PARTS_OF_DAY.find(([names]) => names.split(' ').includes(word)) ?? [];
  const range = hours.find(([first, last]) => first <= hour && hour <= last);
  return range && hour + range[2];
}
