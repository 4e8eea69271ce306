/** Captures that state no offset were printed in China. */
const CHINA = '+08:00';

/**
 * A stated time as RFC 3339 wants it: whole, with an offset. What the seed leaves open is the first instant it can mean, in
 * China.
 *
 * @param published ISO 8601, as the schema lets through
 * @returns nothing for a day that no calendar has
 * @example toDateTime('2023-04-25') // '2023-04-25T00:00:00+08:00'
 */
export function toDateTime(published: string | undefined): string | undefined {
  const [, date, time = '00:00', offset = CHINA] = /^([^T]+)(?:T([\d:]+)(Z|[+-].+)?)?$/.exec(published ?? '') ?? [];
  const whole = `${date}T${time.length === 5 ? `${time}:00` : time}${offset}`;
  return date && isOnCalendar(date) && !Number.isNaN(Date.parse(whole)) ? whole : undefined;
}

/** `Date.parse` takes 31 April for 1 May. */
function isOnCalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
