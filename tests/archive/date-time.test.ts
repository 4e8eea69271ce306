import { expect, test } from 'vitest';
import { instantOf, parsePublished, toDateTime, toMachineTime } from '../../src/archive/date-time.ts';

test.each([
  ['2023', '2023', undefined, '2022-12-31T16:00Z'],
  ['2023-04', '2023-04', undefined, '2023-03-31T16:00Z'],
  ['2023-04-25', '2023-04-25', '2023-04-25T00:00:00+08:00', '2023-04-24T16:00Z'],
  ['2023-04-25T09:30', '2023-04-25T09:30:00+08:00', '2023-04-25T09:30:00+08:00', '2023-04-25T01:30Z'],
  ['2023-04-25T09:30:05Z', '2023-04-25T09:30:05Z', '2023-04-25T09:30:05Z', '2023-04-25T09:30:05Z'],
  ['2024-02-29T23:59-05:00', '2024-02-29T23:59:00-05:00', '2024-02-29T23:59:00-05:00', '2024-03-01T04:59Z'],
])('%s for machines, for feeds and as an instant', (published, machine, dateTime, instant) => {
  expect([toMachineTime(published), toDateTime(published), instantOf(published)]).toEqual([
    machine,
    dateTime,
    Date.parse(instant),
  ]);
});

test.each([
  undefined,
  '',
  '0000',
  '23-04-25',
  '2023-00',
  '2023-13',
  '2023-4-25',
  '2023-02-29',
  '2023-04-31',
  '2023-04T09:30',
  '2023-04-25T24:00',
  '2023-04-25T25:00',
  '2023-04-25T09:60',
  '2023-04-25T09:30:60',
  '2023-04-25T09:30+15:00',
  '2023-04-25T09:30+8',
  '2023-04-25T09:30Z ',
])('%s is no time', (published) => {
  const readings = [parsePublished, toMachineTime, toDateTime, instantOf].map((read) => read(published));
  expect(readings).toEqual([undefined, undefined, undefined, undefined]);
});
