import { expect, test } from 'vitest';
import { isNames, toNames } from '../../../../src/seeds/capture/words/person-names.ts';

test.each([
  ['王小明', ['王小明']],
  ['王小明 李红', ['王小明', '李红']],
  ['王小明、李\u3000红', ['王小明', '李红']],
  ['王小明和李红', ['王小明', '李红']],
])('%s names %j', (text, names) => {
  expect(toNames(text)).toEqual(names);
  expect(isNames(text)).toBe(true);
});

test.each(['海水', '潮水退去之后', '王小明说海水是咸的', ''])('%s is no name', (text) => {
  expect(isNames(text)).toBe(false);
});
