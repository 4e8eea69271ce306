import { expect, test } from 'vitest';
import { compareTitles, letterOf } from '../../src/chinese/title-order.ts';

test.each([
  ['阿里', 'A'],
  ['安全', 'A'],
  ['百货', 'B'],
  ['车企', 'C'],
  ['饿了', 'E'],
  ['发电', 'F'],
  ['击球', 'J'],
  ['欧洲', 'O'],
  ['青年', 'Q'],
  ['万家', 'W'],
  ['西部', 'X'],
  ['一周', 'Y'],
  ['最高', 'Z'],
  ['《安全》手册', 'A'],
  ['“双十一”', 'S'],
  ['10家公司', ''],
  ['*ST样本', ''],
  ['……', ''],
])('%s stands under %s', (title, letter) => {
  expect(letterOf(title)).toBe(letter);
});

test('letters follow the order of titles', () => {
  const titles = ['银行', '安全', '重量', '车企', '10家', '乡村', '最高', '行长', '欧洲'].sort(compareTitles);
  const letters = titles.map(letterOf);
  expect(letters).toEqual(letters.toSorted());
});
