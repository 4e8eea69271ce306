import { expect, test } from 'vitest';
import type { Capture } from '../../../src/seeds/capture/capture.ts';
import { findLostLine } from '../../../src/seeds/capture/check-nothing-lost.ts';
import { parseCapture } from '../../../src/seeds/capture/parse.ts';

const TEXT = '海水为什么是咸的\n河流带来了盐。\n\n水汽升上天空。\n上一篇：风从哪里来\n分享到：\n';

/** The capture of `TEXT` after one change. */
function captureAfter(change: (capture: Capture) => void): Capture {
  const capture = parseCapture(TEXT);
  change(capture);
  return capture;
}

test('an unchanged capture passes the check', () => {
  expect(findLostLine(TEXT, parseCapture(TEXT))).toBeUndefined();
});

const TABLE = '盐田去年的收成\n海水流进盐田，太阳一晒，盐就留下来了。\n北田\t2,708.01\t4.77%\n南田\t8.20\t\n';

test.each<[string, string[]]>([
  ['glued', ['北田', '2,708.014.77%', '', '南田', '8.20', '']],
  ['lost', ['北田', '2,708.01', '', '南田', '8.20', '']],
  ['moved to another row', ['北田', '2,708.01', '南田', '4.77%', '8.20', '']],
])('a cell that was %s fails the check', (_, cells) => {
  const capture = parseCapture(TABLE);
  const [table] = capture.blocks.filter(({ kind }) => kind === 'table');
  expect(findLostLine(TABLE, capture)).toBeUndefined();
  Object.assign(table ?? {}, { rows: [cells.slice(0, 3), cells.slice(3)] });
  expect(findLostLine(TABLE, capture)).toBeGreaterThan(2);
});

test('two cells on two lines that were glued fail the check', () => {
  const cells = ['盐田', '2022年', '2023年', '北田', '2,708.01', '12.30', '南田', '3,120.50', '4.77%'];
  const text = `盐田去年的收成\n海水流进盐田，太阳一晒，盐就留下来了。\n${cells.join('\n')}\n`;
  const capture = parseCapture(text);
  const [table] = capture.blocks.filter(({ kind }) => kind === 'table');
  expect(findLostLine(text, capture)).toBeUndefined();
  Object.assign(table ?? {}, {
    rows: [['盐田', '2022年', '2023年', '北田', '2,708.0112.30', '南田', '3,120.50', '4.77%']],
  });
  expect(findLostLine(text, capture)).toBe(8);
});

test.each<[string, number, (capture: Capture) => void]>([
  ['a line without a part', 4, ({ lines }) => lines.splice(2, 1)],
  ['a line twice', 2, ({ lines }) => lines.splice(1, 0, ...lines.slice(1, 2))],
  ['a part without a line', 9, ({ lines }) => lines.push({ line: 9, role: 'furniture', rule: 'x', text: 'x' })],
  ['a shortened part', 4, ({ lines }) => Object.assign(lines[2] ?? {}, { text: '水汽升上' })],
  ['parts out of order', 2, ({ lines }) => lines.splice(1, 2, ...lines.slice(1, 3).toReversed())],
  ['a paragraph that is not in the article', 4, ({ blocks }) => blocks.splice(1, 1)],
  ['a paragraph that no line holds', 4, ({ blocks }) => blocks.push({ kind: 'paragraph', text: '雪', line: 4 })],
  ['a title that is not in its line', 1, (capture) => Object.assign(capture, { title: '湖水' })],
  ['a pager title that is not in its line', 5, (capture) => Object.assign(capture, { previous: '湖水' })],
  ['a deck without a line', 1, (capture) => Object.assign(capture, { deck: '湖水' })],
  ['a related headline without a line', 1, ({ related }) => related.push('湖水')],
])('%s fails the check', (_, line, change) => {
  expect(findLostLine(TEXT, captureAfter(change))).toBe(line);
});
