import { expect, test } from 'vitest';
import { showProgress } from '../../src/build/progress.ts';

function shownBy(total: number, isTTY: boolean): string[] {
  const shown: string[] = [];
  const tick = showProgress('Pages', total, { isTTY, write: (text) => shown.push(text) });
  for (let done = 0; done < total; done += 1) tick();
  return shown;
}

test('a short piece of work says nothing', () => {
  expect(shownBy(500, false)).toEqual([]);
});

test('a log gets lines, no more than one in a few seconds, and the last one is whole', () => {
  expect(shownBy(501, false)).toEqual(['Pages: 501 of 501\n']);
});

test('a terminal gets one bar, drawn over itself', () => {
  expect(shownBy(600, true).at(-1)).toBe(`\rPages [${'#'.repeat(30)}] 600 of 600\n`);
});
