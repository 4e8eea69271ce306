import { describe, expect, test } from 'vitest';
import { inPages, numbersOn } from '../../src/views/pagination.ts';

describe('numbersOn', () => {
  test.each([
    [1, 1, [1]],
    [2, 3, [1, 2, 3]],
    [9, 17, [1, 6, 7, 8, 9, 10, 11, 12, 15, 17]],
  ])('page %i of %i', (number, count, numbers) => {
    expect(numbersOn(number, count)).toEqual(numbers);
  });

  test.each([1, 2, 5, 9, 50, 250])('of %i pages any is at most two steps away, and few are named', (count) => {
    for (let from = 1; from <= count; from += 1) {
      const near = numbersOn(from, count);
      expect(near).toContain(from);
      expect(near.length).toBeLessThanOrEqual(2 * Math.sqrt(count) + 6);
      const reached = new Set(near.flatMap((next) => numbersOn(next, count)));
      expect(reached.size).toBe(count);
    }
  });
});

test('a page leads to those before and after it, and to others by their numbers', () => {
  const [first, second] = inPages([1, 2, 3], 2, (number) => `list/${number}.html`);
  expect([first.previousHref, first.nextHref, second?.previousHref]).toEqual([undefined, '2.html', '1.html']);
  expect(second?.jumps).toEqual([
    { number: 1, href: '1.html' },
    { number: 2, href: '2.html' },
  ]);
});
