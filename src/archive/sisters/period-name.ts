import { parsePublished } from '../date-time.ts';

/**
 * The time between two publication times in words, as exactly as a year or a month can say it; undefined if one is not stated.
 *
 * @example toPeriodName('2023-04-02', '2023-04-25T09:30') // '2023年4月'
 * @example toPeriodName('2021', '2023-04-25') // '2021–2023年'
 */
export function toPeriodName(from: string | undefined, to: string | undefined): string | undefined {
  const [first, last] = [parsePublished(from), parsePublished(to)];
  if (!first || !last) return undefined;
  if (first.year !== last.year) return `${first.year}–${last.year}年`;
  const isMonth = first.month !== undefined && first.month === last.month;
  return isMonth ? `${first.year}年${Number(first.month)}月` : `${first.year}年`;
}
