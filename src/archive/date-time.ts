/** The offset of times that state none: captures are printed in China. */
const CHINA = '+08:00';

/** `2023`, `2023-04`, `2023-04-25`, `2023-04-25T09:30`, `2023-04-25T09:30:05-04:00`. No zone is more than 14 hours off. */
const PUBLISHED =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>(?:[01]\d|2[0-3])(?::[0-5]\d){1,2})(?<offset>Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?$/;

/** By what is parsed: a build asks for the time of each article hundreds of times. */
const parsed = new Map<string, Published | undefined>();

/**
 * Parses a publication time in ISO 8601, which is stated as exactly as it is known: a year, a month, a day, or a time of a
 * day, with a zone or without.
 *
 * @returns undefined without a time, and for one that does not exist, such as 31 April or 24:00
 * @example parsePublished('2023-04') // { year: '2023', month: '04' }
 */
export function parsePublished(published: string | undefined): Readonly<Published> | undefined {
  if (published === undefined) return undefined;
  if (!parsed.has(published)) parsed.set(published, parseStated(published));
  return parsed.get(published);
}

function parseStated(published: string): Published | undefined {
  const stated = PUBLISHED.exec(published)?.groups as Published | undefined;
  return stated && isOnCalendar(firstDayOf(stated)) ? stated : undefined;
}

/**
 * A publication time for machines, in ISO 8601: no more than is stated, but that a time of a day has seconds and an offset. A
 * time without an offset is a time in China. HTML, Open Graph and schema.org take it.
 *
 * @returns undefined without a time, and for one that does not exist
 * @example toMachineTime('2023-04-25T09:30') // '2023-04-25T09:30:00+08:00'
 * @example toMachineTime('2023-04') // '2023-04'
 */
export function toMachineTime(published: string | undefined): string | undefined {
  const stated = parsePublished(published);
  if (!stated?.time) return stated && published;
  return `${firstDayOf(stated)}T${stated.time.padEnd(8, ':00')}${stated.offset ?? CHINA}`;
}

/**
 * A publication time in RFC 3339, for formats that know nothing less exact than a second: of a day, its first second in
 * China.
 *
 * @returns undefined if no day is stated, or the time does not exist
 * @example toDateTime('2023-04-25') // '2023-04-25T00:00:00+08:00'
 */
export function toDateTime(published: string | undefined): string | undefined {
  return parsePublished(published)?.day && firstSecondOf(published);
}

/**
 * The instant by which a publication time is sorted, in milliseconds since 1970: the first of the year, the month or the day
 * if nothing more exact is stated. Undefined without a time, and for one that does not exist.
 */
export function instantOf(published: string | undefined): number | undefined {
  const dateTime = firstSecondOf(published);
  return dateTime === undefined ? undefined : Date.parse(dateTime);
}

/** The newest of some RFC 3339 times or dates; undefined if there is none. */
export function newestOf(dateTimes: readonly (string | undefined)[]): string | undefined {
  const stated = dateTimes.filter((dateTime) => dateTime !== undefined);
  return stated.reduce<string | undefined>(
    (newest, each) => (newest === undefined || Date.parse(each) > Date.parse(newest) ? each : newest),
    undefined,
  );
}

function firstSecondOf(published: string | undefined): string | undefined {
  const stated = parsePublished(published);
  return stated?.time ? toMachineTime(published) : stated && `${firstDayOf(stated)}T00:00:00${CHINA}`;
}

function firstDayOf({ year, month = '01', day = '01' }: Published): string {
  return `${year}-${month}-${day}`;
}

/** Whether a date exists. `Date.parse` would read 31 April as 1 May, and HTML has no year 0. */
function isOnCalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !date.startsWith('0000') && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The stated parts of a publication time, each as in ISO 8601. A part is stated only with all parts before it. */
export interface Published {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
  /** `09:30` or `09:30:05`. */
  time?: string | undefined;
  /** `Z`, `+08:00`, `-04:00`. */
  offset?: string | undefined;
}
