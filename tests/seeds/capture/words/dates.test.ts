import { expect, test } from 'vitest';
import { findDate, isDate } from '../../../../src/seeds/capture/words/dates.ts';

test.each([
  ['2023-04-25', '2023-04-25'],
  ['2023/4/5 9:30', '2023-04-05T09:30'],
  ['2023年4月25日', '2023-04-25'],
  ['2023年04月25日 09:30:15', '2023-04-25T09:30:15'],
  ['2023年4月25日 星期二 9时30分', '2023-04-25T09:30'],
  ['2023-04-25T09:30:15+08:00', '2023-04-25T09:30:15+08:00'],
  ['2023-04-25T01:30:15Z', '2023-04-25T01:30:15Z'],
  ['2023.04.25', '2023-04-25'],
  ['4月25日', undefined],
  ['2023年13月1日', undefined],
  ['2023-02-30', undefined],
  ['12023-04-25', undefined],
])('%s', (text, iso) => {
  expect(findDate(text)?.iso).toBe(iso);
});

test('a date with a weekday is only a date, a date in a sentence is not', () => {
  expect(isDate('2023年4月25日 星期二')).toBe(true);
  expect(isDate('2023年4月25日，潮水退去')).toBe(false);
});
