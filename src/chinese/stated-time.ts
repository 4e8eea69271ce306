import { toHourOfDay } from './parts-of-day.ts';

/** `2023-04-25`, `2023/4/25`, `2023.4`, `2023`: one kind of separator. */
const DATE_WITH_SIGNS = /^(?<year>\d{4})(?:([-/.])(?<month>\d\d?)(?:\2(?<day>\d\d?))?)?(?![\d./年-])/;

/** `2023年4月25日`, `2023 年 4 月`, `2023年`. */
const DATE_IN_CHINESE = /^(?<year>\d{4}) ?年(?: ?(?<month>\d\d?) ?月(?: ?(?<day>\d\d?) ?[日号號])?)?/;

/** `星期二`, `(周日)`. */
const WEEKDAY = /^ ?\(?(?:星期|周|週)[一二三四五六日天]\)?/;

/** `09:30`, `T9:30:05.123`, `下午3:05`, `3:05 PM`, `9点30分`, `下午3时`. */
const TIME =
  /^(?:T| *)(?<before>\p{Script=Han}{2})? ?(?<hour>\d\d?)(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?| ?[时時点點](?: ?(?<minutes>\d\d?) ?分)?)(?: ?(?<behind>[AP]M)\b)?/iu;

/** `Z`, `+08:00`, `+0800`, `UTC-4`, `GMT`, `北京时间`; nothing where no zone is stated. */
const ZONE =
  /^(?:(?<china>北京[时時][间間])|(?<utc>Z|UTC|GMT)?(?:(?<sign>[+-])(?<hours>\d\d?)(?::?(?<minutes>\d\d))?)?)$/i;

/**
 * Parses a time as people write it: a year, a month, a day or a time of a day, with a zone or without.
 *
 * @returns ISO 8601, as exact as the text and without a fraction of a second. Undefined if the text is anything else, or
 * could be read in two ways. Whether the calendar has such a day is not asked.
 * @example parseStatedTime('2023年4月25日 下午3:05') // '2023-04-25T15:05'
 */
export function parseStatedTime(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  const date = DATE_IN_CHINESE.exec(plain) ?? DATE_WITH_SIGNS.exec(plain);
  if (!date?.groups) return undefined;
  const { year, month, day } = date.groups;
  const stated = [year, month, day].filter((part) => part !== undefined);
  const isoDate = stated.map((part) => part.padStart(2, '0')).join('-');
  const rest = plain.slice(date[0].length).replace(WEEKDAY, '');
  if (rest === '') return isoDate;
  const isoTime = day === undefined ? undefined : parseTime(rest);
  return isoTime && `${isoDate}T${isoTime}`;
}

function parseTime(text: string): string | undefined {
  const time = TIME.exec(text);
  const zone = ZONE.exec(
    text
      .slice(time?.[0].length)
      .trim()
      .replace(/^\((.*)\)$/, '$1'),
  );
  if (!time?.groups || !zone?.groups) return undefined;
  const { before, hour = '', minute, minutes = '00', second, behind } = time.groups;
  const hourOfDay = toHourOfDay(Number(hour), before, behind);
  if (hourOfDay === undefined) return undefined;
  return `${[hourOfDay, minute ?? minutes, second]
    .filter((part) => part !== undefined)
    .map(twoDigits)
    .join(':')}${toOffset(zone.groups)}`;
}

function toOffset({ china, utc, sign, hours = '', minutes = '00' }: Record<string, string | undefined>): string {
  if (china) return '+08:00';
  if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return utc ? 'Z' : '';
}

function twoDigits(part: string | number): string {
  return String(part).padStart(2, '0');
}
