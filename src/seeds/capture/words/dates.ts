import { PART_OF_DAY, toHourOfDay } from '../../../chinese/parts-of-day.ts';
import { offsetOf, ZONE_NAME } from './zones.ts';

/** `09:30`, `下午3时5分15秒`, `9点`, `09:30:59.123`, `3:05 PM`, `24:00`, with a zone or without. */
const CLOCK = String.raw`(?<period>${PART_OF_DAY})?\s?(?<hour>2[0-4]|[01]?\d)(?:[:：时時点點](?<minute>[0-5]\d)(?:分?[:：]?(?<second>[0-5]\d)(?:\.\d{1,6})?秒?)?分?|[时時点點](?:(?<minutes>[0-5]?\d)分)?)(?:\s?(?<behind>[AP]M)\b)?\s?(?<zone>Z|[+-]\d{2}:?\d{2}|${ZONE_NAME})?`;

/** `(星期二)`, `周二`. */
const WEEKDAY = String.raw`(?:\s?[(（]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)）]?)?`;

/** What may stand between a day and its time: `2023-04-25T09:30`, `2023 / 04/25 / 09:30`. */
const BEFORE_CLOCK = String.raw`(?:T|[\s,，]{0,3}|\s{0,2}[/|｜]\s{0,2})`;

/** `2023-04-25`, `2023年4月25日`, `2023/04/25`, with a time before the year or behind the day: `19:042023/08/25`. */
const DATE = new RegExp(
  String.raw`(?<![\d:：])(?:(?<hourBefore>[01]?\d|2[0-3])[:：](?<minuteBefore>[0-5]\d)(?=(?:19|20)\d{2}\s?[-/.年]))?(?<year>(?:19|20)\d{2})\s?[-/.年]\s?(?<month>1[0-2]|0?[1-9])\s?[-/.月]\s?(?<day>3[01]|[12]\d|0?[1-9])(?!\d)\s?[日号號]?${WEEKDAY}` +
    `(?:${BEFORE_CLOCK}${CLOCK})?`,
);

/** `二〇二三年四月二十五日`, `民國112年4月25日`: a date in other numerals. */
const OTHER_DATE = new RegExp(
  String.raw`(?:民[国國]\s?(?<republic>\d{2,3})|(?<year>[〇○零一二三四五六七八九]{4}))年\s?(?<month>十[一二]?|[一二三四五六七八九]|\d{1,2})月\s?(?<day>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})日${WEEKDAY}` +
    `(?:${BEFORE_CLOCK}${CLOCK})?`,
);

/** `04-25 20:12`, `4月25日 09:30`, `04/25`, `04-2520:12`: a day without its year. */
const DAY = new RegExp(
  String.raw`(?<![\d.:：/年-])(?<month>1[0-2]|0?[1-9])\s?(?:[-/]|月)\s?(?<day>3[01]|[12]\d|0?[1-9])(?:(?![\d./年月%-])|(?<=\d\d[-/]\d\d)(?=(?:[01]\d|2[0-3])[:：][0-5]\d))\s?[日号]?${WEEKDAY}` +
    `(?:${BEFORE_CLOCK}${CLOCK})?`,
);

/** Every date has a digit, or is in other numerals. Most texts have neither. */
const MAY_HOLD_DATE = /[\d年０-９]/;

/** Few texts hold one, and most are read faster without a search for what to replace. */
const FULL_WIDTH_DIGIT = /[０-９]/;

const DIGITS = '〇一二三四五六七八九';

/** The separators around a date. */
const BESIDE_DATE = /^[\s|｜，,·()（）【】[\]]*$/;

/** A leap year, in which every day of a calendar is. */
const LEAP_YEAR = 2000;

/** A date in ISO 8601, and where it begins and ends in the text, in code units. */
export interface StatedDate {
  iso: string;
  start: number;
  end: number;
}

/**
 * The first date with a year in a text; undefined if there is none, or if the calendar has no such day. An hour is left
 * out if its zone is not known, or if it contradicts the part of the day that is named with it.
 *
 * @example findDate('2023年4月25日 下午3:05')?.iso // '2023-04-25T15:05'
 */
export function findDate(text: string): StatedDate | undefined {
  if (!MAY_HOLD_DATE.test(text)) return undefined;
  const digits = toAsciiDigits(text);
  const found = DATE.exec(digits) ?? (digits.includes('年') ? OTHER_DATE.exec(digits) : null);
  if (!found?.groups) return undefined;
  const { year = '', republic, month = '', day = '' } = found.groups;
  const date = toDay(republic ? Number(republic) + 1911 : toYear(year), toNumber(month), toNumber(day));
  const { index } = found;
  return date ? { iso: withTime(date, found.groups), start: index, end: index + found[0].length } : undefined;
}

/**
 * The first day without a year in a text, as ISO 8601 writes it, with its time; undefined if there is none.
 *
 * @example findDayOfYear('04-25 20:12 责编：李红')?.iso // '--04-25T20:12'
 */
export function findDayOfYear(text: string): StatedDate | undefined {
  if (!MAY_HOLD_DATE.test(text)) return undefined;
  const found = DAY.exec(toAsciiDigits(text));
  if (!found?.groups) return undefined;
  const { month = '', day = '' } = found.groups;
  const date = toDay(LEAP_YEAR, Number(month), Number(day));
  const iso = date && withTime(date, found.groups).replace(/^\d+/, '-');
  return iso ? { iso, start: found.index, end: found.index + found[0].length } : undefined;
}

/** Whether a text is a date and nothing else: `2023年4月25日 星期二`. */
export function isDate(text: string): boolean {
  const date = findDate(text);
  return date !== undefined && BESIDE_DATE.test(text.slice(0, date.start) + text.slice(date.end));
}

/** A text of the same length, with full-width digits as ASCII. */
function toAsciiDigits(text: string): string {
  if (!FULL_WIDTH_DIGIT.test(text)) return text;
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** `2023` and `二〇二三` are 2023. */
function toYear(numerals: string): number {
  return Number(numerals.replace(/\D/g, (digit) => String(DIGITS.indexOf(/[○零]/.test(digit) ? '〇' : digit))));
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

/** A date with the time that was found behind it, or before its year. */
function withTime(date: string, found: Record<string, string | undefined>): string {
  const { hourBefore, minuteBefore, period, behind, second, zone } = found;
  const hour = hourBefore ?? found['hour'];
  if (hour === undefined) return date;
  const minute = minuteBefore ?? found['minute'] ?? found['minutes'] ?? '00';
  const hours = toHourOfDay(Number(hour), period, behind);
  if (hours === undefined || hours > 24 || (hours === 24 && minute !== '00')) return date;
  const day = hours === 24 ? new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10) : date;
  const time = [String(hours % 24), minute, second]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join(':');
  const offset = toOffset(zone, `${day}T${time}`);
  return offset === undefined ? date : `${day}T${time}${offset}`;
}

/** The offset that a zone states, empty if none is stated; undefined if the zone is not known. */
function toOffset(zone: string | undefined, local: string): string | undefined {
  if (!zone || zone === 'Z') return zone ?? '';
  if (!/^[+-]/.test(zone)) return offsetOf(zone, local);
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
