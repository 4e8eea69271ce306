/** The offset of times that state none: captures are printed in China. */
const CHINA = '+08:00';

/**
 * Completes a stated time to RFC 3339, with seconds and an offset. A date without a time is its first instant in China;
 * a time without an offset is a time in China.
 *
 * @param published ISO 8601, as the schema allows it
 * @returns undefined without a stated time, and for a time that does not exist, such as 31 April
 * @example toDateTime('2023-04-25') // '2023-04-25T00:00:00+08:00'
 */
export function toDateTime(published: string | undefined): string | undefined {
  const [, date, time = '00:00', offset = CHINA] = /^([^T]+)(?:T([\d:]+)(Z|[+-].+)?)?$/.exec(published ?? '') ?? [];
  const dateTime = `${date}T${time.length === 5 ? `${time}:00` : time}${offset}`;
  return date && isOnCalendar(date) && !Number.isNaN(Date.parse(dateTime)) ? dateTime : undefined;
}

/** Whether a date exists. `Date.parse` would read 31 April as 1 May. */
function isOnCalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
