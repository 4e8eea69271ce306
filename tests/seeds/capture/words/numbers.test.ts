import { expect, test } from 'vitest';
import { findNumberHeadings } from '../../../../src/seeds/capture/words/numbers.ts';

const SEA = '海水是咸的。';
const LAKE = '湖水是淡的。';

test.each<[string, string[], number[]]>([
  ['Chinese numerals', ['一', SEA, '二', LAKE, LAKE, '三', SEA], [0, 2, 5]],
  ['a number above a line that introduces the text', ['1', SEA, '2', '对此，渔民说了三点：', LAKE], [0, 2]],
  ['numerals in brackets', [SEA, '（一）', SEA, '（二）', LAKE], [1, 3]],
  ['a number torn from its heading', ['1', '万吨盐', SEA, '2', '万吨水', LAKE], []],
  ['other numerals', ['壹', SEA, '贰', LAKE], [0, 2]],
  ['digits with a point', ['1.', SEA, '2.', LAKE], [0, 2]],
  ['a count of readers', [SEA, '12', LAKE], []],
  ['one number alone', [SEA, '1', LAKE], []],
  ['the pages of a list', [SEA, '1', '2', '3', '下一页'], []],
  ['numbers out of order', ['3', SEA, '1', LAKE], []],
])('%s', (_, lines, found) => {
  expect([...findNumberHeadings(lines)]).toEqual(found);
});

test('numbers count beyond ten', () => {
  const lines = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ').flatMap((numeral) => [numeral, SEA]);
  expect(findNumberHeadings(lines).size).toBe(12);
});
