import { matchesOf } from '../lines/matches.ts';

const YEAR = '(?:19|20)\\d\\d';

/** The separators between a year, a month and a day. */
const SEPARATOR = '\\s?[-/.年月_]\\s?';

/**
 * A day without a year, joined with the year that a page states for that very day or, in an address, for that month;
 * undefined if it states none, or several.
 *
 * @param texts the lines of the page
 * @example withYear('--04-25T09:30', ['http://example.com/2023/0425/1.html']) // '2023-04-25T09:30'
 */
export function withYear(dayOfYear: string, texts: string[]): string | undefined {
  const [, month = '', day = ''] = /^--(\d\d)-(\d\d)/.exec(dayOfYear) ?? [];
  const [shortMonth, shortDay] = [Number(month), Number(day)];
  const stated = new RegExp(
    `(?<!\\d)(${YEAR})${SEPARATOR}0?${shortMonth}${SEPARATOR}0?${shortDay}(?!\\d)` +
      `|\\/[^\\s/]{0,40}?(?<!\\d)(${YEAR})(?:[-/_]?${month}[-/_]?${day}(?!\\d)|[-/]?${month}[-/])`,
    'g',
  );
  const years = new Set(texts.flatMap((text) => matchesOf(stated, text).map(([, one, other]) => one ?? other)));
  const [year] = years;
  return years.size === 1 && year ? year + dayOfYear.slice(1) : undefined;
}
