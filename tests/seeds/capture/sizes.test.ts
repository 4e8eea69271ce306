import { expect, test } from 'vitest';
import { findLostLine } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { parseCapture } from '../../../src/seeds/capture/parse.ts';

/** Kinds of long texts. Each would take hours if a regular expression backtracked. */
const LONG_TEXTS: [string, (size: number) => string][] = [
  ['one line of text', (size) => `标题\n${'海水是咸的，'.repeat(size / 6)}`],
  ['one line of spaces', (size) => `标题\n海水${'\u3000'.repeat(size)}。`],
  ['one line of dots', (size) => `标题\n更多"海水"${'.'.repeat(size)}`],
  ['one line of brackets', (size) => `标题\n${'。”）】'.repeat(size / 4)}`],
  ['one line of quotes', (size) => `更多${'"'.repeat(size)}的相关`],
  ['one line of rows', (size) => '>> 海水为什么是咸的 | '.repeat(size / 14)],
  ['one line of pagers', (size) => '上一篇：海水 下一篇：湖水 '.repeat(size / 14)],
  ['one line of dates', (size) => `标题\n${'2023-04-25 '.repeat(size / 11)}`],
  ['one line of digits', (size) => `标题\n${'1'.repeat(size)}`],
  ['one line of paragraphs', (size) => `标题\n${'海水是咸的。\u3000\u3000'.repeat(size / 8)}`],
  ['short lines', (size) => '海水\n'.repeat(size / 3)],
  ['names', (size) => '王小明\n'.repeat(size / 4)],
  ['blank lines', (size) => `标题\n${'\n'.repeat(size)}海水是咸的。`],
  ['rows', (size) => '>> 海水 | >> 湖水 |\n'.repeat(size / 17)],
  ['headings of lists', (size) => '相关新闻\n'.repeat(size / 5)],
  ['headlines of a list', (size) => `相关新闻\n${'海水为什么是咸的\n'.repeat(size / 9)}`],
  ['dated headlines', (size) => '海水为什么是咸的 2015/07/02\n'.repeat(size / 20)],
  ['labels', (size) => '作者：\n'.repeat(size / 4)],
  ['labels on lines', (size) => `${'作者：来源：'.repeat(30)}\n`.repeat(size / 181)],
  ['pagers without titles', (size) => '上一篇\n'.repeat(size / 4)],
  ['stocks', (size) => '每日财股:海盐(000000\n'.repeat(size / 16)],
  ['broken lines', (size) => '海水，\n红海\n'.repeat(size / 7)],
  ['paragraphs', (size) => '河流把岩石中的矿物带进大海，水分蒸发，盐留了下来。\n'.repeat(size / 26)],
  ['invisible characters', (size) => `标题\n${'\u200b'.repeat(size)}`],
];

const SMALL = 30_000;
const FACTOR = 8;

/** A text of eight times the length takes about eight times as long. Quadratic time would be 64 times as long. */
test.each(LONG_TEXTS)('%s are read in time linear in their length', (_, toText) => {
  secondsFor(toText(SMALL));
  const small = Math.min(secondsFor(toText(SMALL)), secondsFor(toText(SMALL)));
  const large = secondsFor(toText(SMALL * FACTOR));
  expect(large).toBeLessThan((small + 0.02) * FACTOR * 4);
});

test.each([
  ['a line of 5 MB', '海'.repeat(1_700_000)],
  ['200,000 lines', '海水是咸的。\n'.repeat(200_000)],
  ['100,000 rows', '>> 海水为什么是咸的 | >> 风从哪里来 |\n'.repeat(100_000)],
])('%s are read in seconds, and nothing is lost', (_, text) => {
  expect(secondsFor(text)).toBeLessThan(10);
});

/** The processor time in seconds. Unlike elapsed time, it does not depend on other processes. */
function secondsFor(text: string): number {
  const start = process.cpuUsage();
  const lost = findLostLine(text, parseCapture(text));
  const seconds = process.cpuUsage(start).user / 1_000_000;
  expect(lost).toBeUndefined();
  return seconds;
}
