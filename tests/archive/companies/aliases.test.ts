import { expect, test } from 'vitest';
import { aliasesIn, isShortFor } from '../../../src/archive/companies/aliases.ts';

test.each([
  ['鹭塘控股有限公司(下称“鹭塘”)', { alias: '鹭塘', at: 8 }],
  ['鹭塘控股有限公司(以下简称:鹭塘)', { alias: '鹭塘', at: 8 }],
  ['鹭塘(600000.SH,下称“鹭塘控股”)', { alias: '鹭塘控股', at: 2, code: '600000' }],
])('brackets state a name: %s', (text, alias) => {
  expect(aliasesIn(text)).toEqual([alias]);
});

test.each(['鹭塘控股有限公司(以下简称“公司”)', '《办法》(以下简称《办法》)', '他自称“鹭塘”。'])(
  '%s states none',
  (text) => {
    expect(aliasesIn(text)).toEqual([]);
  },
);

test('a short name has the characters of the full one, in its order', () => {
  expect(isShortFor('鹭投公司', '鹭塘投资有限责任公司')).toBe(true);
  expect(isShortFor('芦汀', '鹭塘投资有限责任公司')).toBe(false);
  expect(isShortFor('塘鹭', '鹭塘投资有限责任公司')).toBe(false);
});
