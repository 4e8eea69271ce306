import { toDateTime } from '../../archive/date-time.ts';

/** Converts a stated time to the format of sitemaps, as a date or a full time: https://www.w3.org/TR/NOTE-datetime */
export function toW3cDate(published: string | undefined): string | undefined {
  const dateTime = toDateTime(published);
  return published?.includes('T') ? dateTime : dateTime?.slice(0, 10);
}

/** Converts an RFC 3339 time to the format of RSS, with the same offset: RFC 822 with a year of four digits. */
export function toRfc822(dateTime: string): string {
  const [, date = '', time = '', offset = ''] = /^(.+)T(.{8})(.+)$/.exec(dateTime) ?? [];
  const [weekday = '', day = '', month = '', year = ''] = new Date(`${date}T00:00:00Z`).toUTCString().split(/,? /);
  return `${weekday}, ${day} ${month} ${year} ${time} ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`;
}

/** The newest of some RFC 3339 times or dates; undefined if there is none. */
export function newestOf(dateTimes: readonly (string | undefined)[]): string | undefined {
  const stated = dateTimes.filter((dateTime) => dateTime !== undefined);
  return stated.reduce<string | undefined>(
    (newest, each) => (newest === undefined || Date.parse(each) > Date.parse(newest) ? each : newest),
    undefined,
  );
}
