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
