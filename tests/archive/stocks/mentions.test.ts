import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/archive/stocks/mentions.ts';

const found = (text: string) => mentionsIn(text).map(({ code, name }) => [code, name]);

describe('mentionsIn finds', () => {
  test.each([
    ['a code', '甲乙丙丁(300000)', '300000'],
    ['a code with its exchange after a dot', '甲乙丙丁(300000.SZ)', '300000'],
    ['a code with its exchange after a comma', '甲乙丙丁(688000,SH)', '688000'],
    ['full-width brackets and marks', '甲乙丙丁（688000，SH）', '688000'],
    ['the exchange first', '甲乙丙丁（SZ：300000）', '300000'],
    ['the exchange without a separator', '甲乙丙丁(sz300000)', '300000'],
    ['a caption', '甲乙丙丁(股票代码：300000)', '300000'],
    ['Hong Kong', '甲乙丙丁（00000.HK）', '00000'],
    ['Hong Kong with four digits', '甲乙丙丁(0000.HK)', '00000'],
    ['Hong Kong without a label', '甲乙丙丁(00000)', '00000'],
    ['Beijing', '甲乙丙丁(920000.BJ)', '920000'],
  ])('%s', (_what, text, code) => {
    expect(found(text)).toEqual([[code, '甲乙丙丁']]);
  });

  test('two codes of one company', () => {
    expect(found('甲乙丙丁(688000.SH/00000.HK)')).toEqual([
      ['688000', '甲乙丙丁'],
      ['00000', '甲乙丙丁'],
    ]);
  });

  test('the name that the brackets state', () => {
    expect(found('某某重工集团股份有限公司(股票代码：688000，股票简称“甲乙重工”)')).toEqual([['688000', '甲乙重工']]);
  });

  test('a code without a name', () => {
    expect(found('公司(300000)')).toEqual([['300000', undefined]]);
  });
});

describe('mentionsIn leaves alone', () => {
  test.each([
    ['a year', '发展报告(2023)'],
    ['a hotline', '市民热线(12345)'],
    ['a fund', '甲乙优势混合(001000)'],
    ['an index', '上证指数(000001)'],
    ['a code that does not belong to its exchange', '甲乙丙丁(000001.SH)'],
    ['a number with its unit', '共收到投诉(300000件)'],
    ['a licence among names', '（甲乙，00000.HK，张某，S0000000000000）'],
    ['a date', '会议纪要（20240508）'],
    ['bare digits', '甲乙丙丁300000'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the name', () => {
  test.each([
    ['has four characters at most', '基金增持甲乙丙丁(300000)', '甲乙丙丁'],
    ['begins after a verb', '基金持有獐子岛(002069)', '獐子岛'],
    ['begins after a preposition', '以獐子岛(002069)为例', '獐子岛'],
    ['may have letters', '基金持有南玻A(000012)', '南玻A'],
    ['keeps the mark of special treatment', '以及*ST康达(000000)', '*ST康达'],
    ['keeps that mark without an asterisk', '持有ST康达(000000)', 'ST康达'],
    ['loses its legal form', '甲乙企业股份有限公司(300000)', '甲乙企业'],
    ['is longer in Hong Kong', '持有中国生物制药(00000)', '中国生物制药'],
    ['may have a hyphen', '甲乙丙丁-SW（00000.HK）', '甲乙丙丁-SW'],
  ])('%s', (_what, text, name) => {
    expect(mentionsIn(text)[0]?.name).toBe(name);
  });
});

test('each mention comes with its sentence', () => {
  const text = '先说别的。“看好甲乙丙丁(300000)！”他说;再说戊己庚辛(688000)。';
  expect(mentionsIn(text).map(({ sentence }) => sentence)).toEqual([
    '“看好甲乙丙丁(300000)！”',
    '再说戊己庚辛(688000)。',
  ]);
});
