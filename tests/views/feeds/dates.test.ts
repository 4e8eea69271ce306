import { expect, test } from 'vitest';
import { toDateTime } from '../../../src/archive/date-time.ts';
import { newestOf, toRfc822, toW3cDate } from '../../../src/views/feeds/dates.ts';

test.each([
  ['2023-04-25', '2023-04-25T00:00:00+08:00', '2023-04-25', 'Tue, 25 Apr 2023 00:00:00 +0800'],
  ['2023-04-25T09:30', '2023-04-25T09:30:00+08:00', '2023-04-25T09:30:00+08:00', 'Tue, 25 Apr 2023 09:30:00 +0800'],
  ['2023-04-25T09:30:05Z', '2023-04-25T09:30:05Z', '2023-04-25T09:30:05Z', 'Tue, 25 Apr 2023 09:30:05 +0000'],
  [
    '2024-02-29T23:59-05:00',
    '2024-02-29T23:59:00-05:00',
    '2024-02-29T23:59:00-05:00',
    'Thu, 29 Feb 2024 23:59:00 -0500',
  ],
])('%s', (published, dateTime, w3c, rfc822) => {
  expect([toDateTime(published), toW3cDate(published), toRfc822(dateTime)]).toEqual([dateTime, w3c, rfc822]);
});

test.each([undefined, '2023-02-29', '2023-04-31', '2023-13-01', '2023-04-25T25:00'])('%s is no time', (published) => {
  expect([toDateTime(published), toW3cDate(published)]).toEqual([undefined, undefined]);
});

test('the newest is the latest instant, whatever its offset', () => {
  expect(newestOf(['2023-04-25T09:00:00+08:00', undefined, '2023-04-25T02:00:00Z'])).toBe('2023-04-25T02:00:00Z');
  expect(newestOf([undefined])).toBeUndefined();
});
