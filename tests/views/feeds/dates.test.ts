import { expect, test } from 'vitest';
import { newestOf } from '../../../src/archive/date-time.ts';
import { toRfc822, toSitemapDate } from '../../../src/views/feeds/dates.ts';

test.each([
  ['2023-04-25T00:00:00+08:00', 'Tue, 25 Apr 2023 00:00:00 +0800'],
  ['2023-04-25T09:30:05Z', 'Tue, 25 Apr 2023 09:30:05 +0000'],
  ['2024-02-29T23:59:00-05:00', 'Thu, 29 Feb 2024 23:59:00 -0500'],
])('%s in RSS', (dateTime, rfc822) => {
  expect(toRfc822(dateTime)).toBe(rfc822);
});

test.each([
  ['2023-04-25', '2023-04-25'],
  ['2023-04-25T09:30', '2023-04-25T09:30:00+08:00'],
  ['2023-04', undefined],
  ['2023', undefined],
  ['2023-02-29', undefined],
  [undefined, undefined],
])('%s in a sitemap, which takes nothing less exact than a day', (published, date) => {
  expect(toSitemapDate(published)).toBe(date);
});

test('the newest is the latest instant, whatever its offset', () => {
  expect(newestOf(['2023-04-25T09:00:00+08:00', undefined, '2023-04-25T02:00:00Z'])).toBe('2023-04-25T02:00:00Z');
  expect(newestOf([undefined])).toBeUndefined();
});
