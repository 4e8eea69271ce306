import { expect, test } from 'vitest';
import { SearchedLines } from '../../../../src/seeds/capture/article/searched-lines.ts';

const TITLE = '海盐码头的灯塔';

function linesOf(...texts: string[]): SearchedLines {
  return new SearchedLines(texts.map((text, index) => ({ index, text })));
}

test.each([
  ['the line itself does not count', [TITLE, '盐'], 0],
  ['a line at a distance counts', [TITLE, '一', '二', '三', TITLE], 1],
  ['the same line nearby is the caption of a picture', [TITLE, '一', '二', TITLE], 0],
  ['a longer line counts, also nearby', [TITLE, `${TITLE}_某某网`], 1],
  ['a line counts once, however often it says the title', [TITLE, `${TITLE}，${TITLE}`], 1],
  ['the line that begins with it does not count', [`${TITLE}_某某网`, '盐'], 0],
  ['no more lines count than are asked for', [TITLE, `${TITLE}一`, `${TITLE}二`, `${TITLE}三`], 2],
  ['a paragraph does not count', [TITLE, TITLE + '盐'.repeat(60)], 0],
  ['the longest line that counts', [TITLE, TITLE + '盐'.repeat(59)], 1],
  ['a headline that goes on behind a colon is another one', [TITLE, `${TITLE}：守塔人今晨离岛`], 0],
  ['so is one that goes on behind an exclamation mark', [TITLE, `${TITLE}！守塔人今晨离岛`], 0],
  ['two lines do not say it together', [TITLE, '看海盐码头', '的灯塔'], 0],
])('%s', (_what, texts, expected) => {
  expect(linesOf(...texts).countAgain(TITLE, 0, 2)).toBe(expected);
});

test('short lines are said again by chance', () => {
  expect(linesOf('海盐码头', '海盐码头的灯塔').countAgain('海盐码头', 0, 2)).toBe(0);
});

test('a text is a line of its own or not', () => {
  expect([linesOf(TITLE, '盐').has(TITLE), linesOf(`${TITLE}。`).has(TITLE)]).toEqual([true, false]);
});
