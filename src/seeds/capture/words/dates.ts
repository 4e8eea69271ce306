/** `2023-04-25 09:30:15`, `2023年4月25日9:30`, `2023/04/25`, `2023-04-25T09:30+08:00`. */
const DATE =
  /(?<!\d)((?:19|20)\d{2})\s?[-/.年]\s?(1[0-2]|0?[1-9])\s?[-/.月]\s?(3[01]|[12]\d|0?[1-9])(?!\d)\s?日?(?:\s?(?:星期|周)[一二三四五六日天])?(?:[T\s\u3000]{0,3}([01]?\d|2[0-3])[:：时]([0-5]\d)(?:分?[:：]?([0-5]\d))?分?\s?(Z|[+-]\d{2}:?\d{2})?)?/;

/** The separators around a date. */
const BESIDE_DATE = /^[\s|｜,，·()（）【】[\]]*$/;

/** A date in ISO 8601, and where it begins and ends in the text, in code units. */
export interface StatedDate {
  iso: string;
  start: number;
  end: number;
}

/**
 * The first date with a year in a text; undefined if there is none, or if the calendar has no such day.
 *
 * @example findDate('2023年4月25日 09:30')?.iso // '2023-04-25T09:30'
 */
export function findDate(text: string): StatedDate | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const [all, year = '', month = '', day = '', hour, minute, second, zone] = found;
  if (Number(day) > daysIn(Number(year), Number(month))) return undefined;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const time = hour && `T${[hour.padStart(2, '0'), minute, second].filter(Boolean).join(':')}${toOffset(zone)}`;
  return { iso: `${date}${time ?? ''}`, start: found.index, end: found.index + all.length };
}

/** Whether a text is a date and nothing else: `2023年4月25日 星期二`. */
export function isDate(text: string): boolean {
  const date = findDate(text);
  return date !== undefined && BESIDE_DATE.test(text.slice(0, date.start) + text.slice(date.end));
}

function toOffset(zone: string | undefined): string {
  if (!zone || zone === 'Z') return zone ?? '';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
