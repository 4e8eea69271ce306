import { toDateTime, toMachineTime } from '../../archive/date-time.ts';

/**
 * Converts a publication time to the format of sitemaps, a date or a full time: https://www.w3.org/TR/xmlschema-2/#date.
 * Undefined if no day is stated.
 */
export function toSitemapDate(published: string | undefined): string | undefined {
  return toDateTime(published) && toMachineTime(published);
}

/** Converts an RFC 3339 time to the format of RSS, with the same offset: RFC 822 with a year of four digits. */
export function toRfc822(dateTime: string): string {
  const [, date = '', time = '', offset = ''] = /^(.+)T(.{8})(.+)$/.exec(dateTime) ?? [];
  const [weekday = '', day = '', month = '', year = ''] = new Date(`${date}T00:00:00Z`).toUTCString().split(/,? /);
  return `${weekday}, ${day} ${month} ${year} ${time} ${offset === 'Z' ? '+0000' : offset.replace(':', '')}`;
}
