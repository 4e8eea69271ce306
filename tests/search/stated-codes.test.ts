import { expect, test } from 'vitest';
import { createFold } from '../../src/search/format/fold.ts';
import { foldQuery, wordsIn } from '../../src/search/query/query-words.ts';
import { separateCodes } from '../../src/search/query/stated-codes.ts';

const wordsOf = (query: string) => wordsIn(separateCodes(foldQuery(query, createFold())));

test.each([
  ['600999.SH', ['600999']],
  ['600999.sh', ['600999']],
  ['600999.SS', ['600999']],
  ['sh600999', ['600999']],
  ['SH.600999', ['600999']],
  ['Sh：600999', ['600999']],
  ['ＳＨ６００９９９', ['600999']],
  ['００２９９９．ＳＺ', ['002999']],
  ['600999 SH', ['600999']],
  ['600999.XSHG', ['600999']],
  ['上交所：600999', ['600999']],
  ['证券代码：600999', ['600999']],
  ['样本股份 股票代码600999.SH', ['样本股份', '600999']],
  ['$SZ002999$', ['002999']],
  ['样本股份（600999.SH）', ['样本股份', '600999']],
  ['样本股份600999', ['样本股份', '600999']],
  ['600999样本股份', ['600999', '样本股份']],
  ['样本股份(00999)公告', ['样本股份', '00999', '公告']],
  ['样本股份600999.sh分红', ['样本股份', '600999', '分红']],
  ['600999(SH) 002999(SZ)', ['600999', '002999']],
  ['920999.bj', ['920999']],
  ['00999.HK', ['00999']],
  ['hk00999', ['00999']],
  ['0999.hk', ['0999']],
  ['999.HK', ['0999']],
])('the stock code in %s is searched as %j', (query, words) => {
  expect(wordsOf(query)).toEqual(words);
});

test.each([
  ['600999', ['600999']],
  ['sh2023', ['sh2023']],
  ['hk 2023', ['hk', '2023']],
  ['hk2', ['hk2']],
  ['us600999', ['us600999']],
  ['rush600999', ['rush600999']],
  ['600999shop', ['600999shop']],
  ['v2.sh', ['v2.sh']],
  ['3.60099元', ['3.60099元']],
  ['邮编999999', ['邮编999999']],
])('%s has no stock code beside other words', (query, words) => {
  expect(wordsOf(query)).toEqual(words);
});
