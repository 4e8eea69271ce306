/** Captures that state no offset were printed in China. */
const CHINA = '+08:00';

/**
 * A stated time as RFC 3339 wants it for feeds: whole, with an offset. What the seed leaves open is the first instant it
 * can mean, in China, which is how the archive orders it too.
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

/** A stated time as sitemaps want it: a day where no hour is stated, and else whole. https://www.w3.org/TR/NOTE-datetime */
export function toW3cDate(published: string | undefined): string | undefined {
  const whole = toDateTime(published);
  return published?.includes('T') ? whole : whole?.slice(0, 10);
}

/** An RFC 3339 time as RSS writes it, in its own offset: RFC 822 with a year of four digits. */
export function toRfc822(dateTime: string): string {
  const [, date = '', time = '', offset = ''] = /^(.+)T(.{8})(.+)$/.exec(dateTime) ?? [];
  const [weekday = '', day = '', month = '', year = ''] = new Date(`${date}T00:00:00Z`).toUTCString().split(/,? /);
  return `${weekday}, ${day} ${month} ${year} ${time} ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`;
}

/** The newest of some RFC 3339 times, or of some days. */
export function newestOf(dateTimes: readonly (string | undefined)[]): string | undefined {
  const stated = dateTimes.filter((dateTime) => dateTime !== undefined);
  return stated.reduce<string | undefined>(
    (newest, each) => (newest === undefined || Date.parse(each) > Date.parse(newest) ? each : newest),
    undefined,
  );
}

/** `Date.parse` takes 31 April for 1 May. */
function isOnCalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
