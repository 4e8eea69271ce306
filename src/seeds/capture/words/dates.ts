import { offsetOf, ZONE_NAME } from './zones.ts';

/** `上午`, `下午`: the part of the day before an hour of twelve. */
const PERIOD = '上午|下午|晚上|晚间|凌晨|清晨|早上|中午|傍晚';

/** `09:30`, `9时30分15秒`, `09:30:59.123`, `24:00`. */
const CLOCK = String.raw`(2[0-4]|[01]?\d)[:：时点]([0-5]\d)(?:分?[:：]?([0-5]\d)(?:\.\d{1,6})?秒?)?分?`;

/** `(星期二)`, `周二`. */
const WEEKDAY = String.raw`(?:\s?[(（]?(?:星期|周|週|礼拜)[一二三四五六日天][)）]?)?`;

/** `2023-04-25 09:30:15`, `2023年4月25日 下午3:05`, `2023/04/25`, `2023-04-25T09:30+08:00`, `19:042023/08/25`. */
const DATE = new RegExp(
  String.raw`(?<![\d:：])(?:([01]?\d|2[0-3])[:：]([0-5]\d)(?=(?:19|20)\d{2}\s?[-/.年]))?((?:19|20)\d{2})\s?[-/.年]\s?(1[0-2]|0?[1-9])\s?[-/.月]\s?(3[01]|[12]\d|0?[1-9])(?!\d)\s?日?${WEEKDAY}` +
    String.raw`(?:[T\s\u3000]{0,3}(${PERIOD})?\s?${CLOCK}\s?(Z|[+-]\d{2}:?\d{2}|${ZONE_NAME})?)?`,
);

/** `二〇二三年四月二十五日`, `民國112年4月25日`: a date in other numerals. */
const OTHER_DATE =
  /(?:(民[国國])\s?(\d{2,3})|([〇○零一二三四五六七八九]{4}))年\s?(十[一二]?|[一二三四五六七八九]|\d{1,2})月\s?([二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})日/;

const DIGITS = '〇一二三四五六七八九';

/** The separators around a date. */
const BESIDE_DATE = /^[\s|｜，,·()（）【】[\]]*$/;

/** A date in ISO 8601, and where it begins and ends in the text, in code units. */
export interface StatedDate {
  iso: string;
  start: number;
  end: number;
}

/**
 * The first date with a year in a text; undefined if there is none, or if the calendar has no such day. An hour is left
 * out if its zone is not known.
 *
 * @example findDate('2023年4月25日 下午3:05')?.iso // '2023-04-25T15:05'
 */
export function findDate(text: string): StatedDate | undefined {
  const found = DATE.exec(text);
  if (!found) return findOtherDate(text);
  const [all, hourBefore, minuteBefore, year = '', month = '', day = '', period, hour, minute, second, zone] = found;
  const date = toDay(Number(year), Number(month), Number(day));
  const clock = hourBefore ? { hour: hourBefore, minute: minuteBefore } : { period, hour, minute, second, zone };
  return date === undefined
    ? undefined
    : { iso: withTime(date, clock), start: found.index, end: found.index + all.length };
}

/** Whether a text is a date and nothing else: `2023年4月25日 星期二`. */
export function isDate(text: string): boolean {
  const date = findDate(text);
  return date !== undefined && BESIDE_DATE.test(text.slice(0, date.start) + text.slice(date.end));
}

function findOtherDate(text: string): StatedDate | undefined {
  const found = OTHER_DATE.exec(text);
  if (!found) return undefined;
  const [all, isRepublic, republic, numerals = '', month = '', day = ''] = found;
  const year = isRepublic
    ? Number(republic) + 1911
    : Number([...numerals.replace(/[○零]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join(''));
  const date = toDay(year, toNumber(month), toNumber(day));
  return date === undefined ? undefined : { iso: date, start: found.index, end: found.index + all.length };
}

/** `二十五` is 25. */
function toNumber(numeral: string): number {
  if (/\d/.test(numeral)) return Number(numeral);
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['0', numeral];
  const digitOf = (digit = '') => (digit === '0' || digit === '' ? 0 : DIGITS.indexOf(digit));
  return 10 * (tens === '' ? 1 : digitOf(tens)) + digitOf(ones);
}

/** A day in ISO 8601; undefined if the calendar has no such day. */
function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

interface Clock {
  period?: string | undefined;
  hour?: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  zone?: string | undefined;
}

function withTime(date: string, { period, hour, minute = '00', second, zone }: Clock): string {
  if (!hour) return date;
  const hours =
    Number(hour) +
    (/下午|晚|傍晚/.test(period ?? '') && Number(hour) < 12 ? 12 : 0) +
    (period === '中午' && Number(hour) < 3 ? 12 : 0);
  if (hours > 24 || (hours === 24 && minute !== '00')) return date;
  const day = hours === 24 ? new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10) : date;
  const time = [String(hours % 24).padStart(2, '0'), minute, second].filter(Boolean).join(':');
  const offset = toOffset(zone, `${day}T${time}`);
  return offset === undefined ? date : `${day}T${time}${offset}`;
}

/** The offset that a zone states, empty if none is stated; undefined if the zone is not known. */
function toOffset(zone: string | undefined, local: string): string | undefined {
  if (!zone || zone === 'Z') return zone ?? '';
  if (!/^[+-]/.test(zone)) return offsetOf(zone, local);
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
