import { expect, test } from 'vitest';
import { toShownDate } from '../../src/browser/search/result-item.ts';

test.each([
  ['2021', '2021年'],
  ['2021-03', '2021年3月'],
  ['2021-03-08', '2021年3月8日'],
  ['2021-03-08T07:45-04:00', '2021年3月8日'],
])('a result of %s shows %s', (published, shown) => {
  expect(toShownDate(published)).toBe(shown);
});
