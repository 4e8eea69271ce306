import { expect, test } from 'vitest';
import { toParts } from '../../../../src/seeds/capture/cues/line-parts.ts';

test.each([
  ['一行\n\n另一行', ['一行', '另一行'], [1, 3]],
  ['一行\r\n另一行\r第三行', ['一行', '另一行', '第三行'], [1, 2, 3]],
  ['一行\u2028同一行', ['一行', '同一行'], [1, 1]],
  ['\u3000\u3000第一段。\u3000\u3000第二段。', ['第一段。', '第二段。'], [1, 1]],
  ['\u00a0\u00a0第一段。\u00a0\u00a0海边\u00a0\u00a0第二段。', ['第一段。', '海边', '第二段。'], [1, 1, 1]],
  ['他说“海水是咸的”。 \u00a0 \u00a0湖水', ['他说“海水是咸的”。', '湖水'], [1, 1]],
  ['责编：\u00a0\u00a0李红', ['责编：\u00a0\u00a0李红'], [1]],
  ['海水\u3000\u3000湖水', ['海水\u3000\u3000湖水'], [1]],
  ['>> 海水 | >> 湖水 |', ['>> 海水 |', '>> 湖水 |'], [1, 1]],
  ['核心提示：海水是咸的。', ['核心提示：', '海水是咸的。'], [1, 1]],
  ['6小时前 海水 7小时前 湖水', ['6小时前 海水', '7小时前 湖水'], [1, 1]],
  ['海水是咸的。编辑:李红顶一下', ['海水是咸的。', '编辑:李红顶一下'], [1, 1]],
  ['海水是咸的。（海边）责任编辑：李红 SF104', ['海水是咸的。（海边）', '责任编辑：李红 SF104'], [1, 1]],
  ['他问：“编辑：李红”是谁？', ['他问：“编辑：李红”是谁？'], [1]],
  ['她说。编辑：海水是咸的，湖水不是。', ['她说。编辑：海水是咸的，湖水不是。'], [1]],
  ['\u3000\u00a0\t', [], []],
])('%j', (text, texts, lines) => {
  const parts = toParts(text);
  expect(parts.map(({ fragments }) => fragments.map(({ text }) => text).join(''))).toEqual(texts);
  expect(parts.map((part) => part.line)).toEqual(lines);
});

test('fragments keep invisible characters, `plain` does not', () => {
  const [part] = toParts('\u200b海\u200d水\u0007');
  expect(part).toMatchObject({ fragments: [{ text: '\u200b海\u200d水\u0007' }], plain: '海水' });
});
