import { expect, test } from 'vitest';
import { namesFoundIn, toNameIndex } from '../../../src/archive/companies/find.ts';

const index = toNameIndex(
  ['鹭塘', '鹭塘银行', '光鹭塘', '海和', '和平', 'LTAB集团'].map((name) => [name, name] as const),
);
const found = (text: string) => [...namesFoundIn(text, index)].map(({ name, at }) => `${name}${at}`);

test('of overlapping names the longest counts, and each place is told', () => {
  expect(found('鹭塘银行与鹭塘合作')).toEqual(['鹭塘银行0', '鹭塘5']);
});

test('a name is a whole word', () => {
  expect(found('上海和平饭店')).toEqual(['和平2']);
  expect(found('在摩鹭塘筹平台')).toEqual([]);
  expect(found('实现对光鹭塘的控股')).toEqual([]);
  expect(found('鹭塘银行业协会')).toEqual(['鹭塘0']);
  expect(found('XLTAB集团')).toEqual([]);
  expect(found('LTAB集团')).toEqual(['LTAB集团0']);
});
