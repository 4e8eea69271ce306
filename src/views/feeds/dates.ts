import { toDateTime } from '../../archive/date-time.ts';

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
