import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/archive/stocks/mentions.ts';

const found = (text: string) => mentionsIn(text).map(({ code, name }) => [code, name]);

describe('mentionsIn finds', () => {
  test.each([
    ['a code', '甲乙丙丁(300000)', '300000'],
    ['a code with its exchange after a dot', '甲乙丙丁(300000.SZ)', '300000'],
    ['a code with its exchange after a comma', '甲乙丙丁(688000,SH)', '688000'],
    ['full-width brackets and marks', '甲乙丙丁（688000，SH）', '688000'],
    ['full-width digits', '甲乙丙丁（６８８０００．ＳＨ）', '688000'],
    ['square brackets', '甲乙丙丁[688000]', '688000'],
    ['full-width square brackets', '甲乙丙丁［688000］', '688000'],
    ['lenticular brackets', '甲乙丙丁【688000】', '688000'],
    ['spaces around the brackets', '甲乙丙丁 ( 688000 )', '688000'],
    ['a name in quotes', '“甲乙丙丁”（688000）', '688000'],
    ['the exchange first', '甲乙丙丁（SZ：300000）', '300000'],
    ['the exchange without a separator', '甲乙丙丁(sz300000)', '300000'],
    ['the exchange in Chinese', '甲乙丙丁(上交所:600000)', '600000'],
    ['the exchange by its full name', '甲乙丙丁(上海证券交易所：600000)', '600000'],
    ['a caption', '甲乙丙丁(股票代码：300000)', '300000'],
    ['a caption in traditional characters', '甲乙丙丁(證券代碼：300000)', '300000'],
    ['a remark behind the code', '甲乙丙丁(300000,股吧)', '300000'],
    ['a recommendation behind the code', '甲乙丙丁(300000.SZ/买入)', '300000'],
    ['a share of the same company in another country', '甲乙丙丁(ABCD.US/00000.HK)', '00000'],
    ['Hong Kong', '甲乙丙丁（00000.HK）', '00000'],
    ['Hong Kong with four digits', '甲乙丙丁(0000.HK)', '00000'],
    ['Hong Kong with three digits', '甲乙丙丁(HK:001)', '00001'],
    ['Hong Kong without a label', '甲乙丙丁(00000)', '00000'],
    ['Hong Kong by its kind of share', '甲乙丙丁(港股9000)', '09000'],
    ['Beijing', '甲乙丙丁(920000.BJ)', '920000'],
    ['an old code of Beijing', '甲乙丙丁(830000)', '830000'],
    ['the label behind the name', '昨日，甲乙丙丁300000.SZ涨停', '300000'],
    ['the label before the name', '300000.SZ甲乙丙丁 -40.9', '300000'],
    ['the label, a space and the name', '1 sz300000 甲乙丙丁', '300000'],
    ['a name and a comma in brackets', '（甲乙丙丁，00000.HK，张某，S0000000000000）', '00000'],
  ])('%s', (_what, text, code) => {
    expect(found(text)).toEqual([[code, '甲乙丙丁']]);
  });

  test.each([
    ['the head of an announcement', '证券代码：600000　证券简称：甲乙丙丁　公告编号：2023-001'],
    ['the name first', '股票简称:甲乙丙丁 股票代码:600000'],
    ['captions without spaces', '证券代码:600000证券简称:甲乙丙丁公告编号:临2023-001'],
    ['captions of bonds too', '股票代码：600000 债券代码：113000 股票简称：甲乙丙丁 债券简称：甲乙转债'],
    ['captions of a report', '公司代码：600000 公司简称：甲乙丙丁'],
    ['captions in a sentence', '公司股票简称“甲乙丙丁”，股票代码“600000”。'],
    ['a change of the name', '证券简称由“戊己庚辛”变更为“甲乙丙丁”，证券代码600000不变'],
    ['captions in brackets', '戊己庚辛有限公司(股票简称：甲乙丙丁 股票代码：600000)'],
    ['captions in a table', '股票代码 | 600000 | 股票简称 | 甲乙丙丁'],
    ['captions with the kind of share in brackets', '股票代码(A股)：600000 股票简称(A股)：甲乙丙丁'],
    ['a name with spaces inside', '证券代码：600000 证券简称：甲 乙 丙 丁'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([['600000', '甲乙丙丁']]);
  });

  test.each([
    ['two codes of one company', '甲乙丙丁(688000.SH/00000.HK)', ['688000', '甲乙丙丁'], ['00000', '甲乙丙丁']],
    ['two markets', '甲乙丙丁(A股:600000;H股:9000)', ['600000', '甲乙丙丁'], ['09000', '甲乙丙丁']],
    [
      'several captions on a line',
      'A股代码：600000 A股简称：甲乙丙丁 H股代码：00000 H股简称：甲乙',
      ['600000', '甲乙丙丁'],
      ['00000', '甲乙'],
    ],
    [
      'several codes behind one caption',
      '证券代码：000000、200000 证券简称：甲乙A、甲乙B',
      ['000000', '甲乙A'],
      ['200000', '甲乙B'],
    ],
  ])('%s', (_what, text, ...codes) => {
    expect(found(text)).toEqual(codes);
  });

  test.each([
    ['the name that the brackets state', '某某重工集团股份有限公司(股票代码：688000，股票简称“甲乙重工”)', '甲乙重工'],
    ['a code and its label alone', 'SH688000', undefined],
    ['a captioned code alone', '股票代码为688000', undefined],
    ['a labelled code behind no name', '公司(688000.SH)', undefined],
  ])('%s', (_what, text, name) => {
    expect(found(text)).toEqual([['688000', name]]);
  });
});

describe('mentionsIn leaves alone', () => {
  test.each([
    ['a year', '发展报告(2023)'],
    ['a month', '发展报告(201904)'],
    ['a hotline', '市民热线(12345)'],
    ['a fund', '甲乙优势混合(001000)'],
    ['a captioned fund', '基金代码：001000 基金简称：甲乙优势'],
    ['an index', '上证指数(000001)'],
    ['an index by its abbreviation', '沪指（000001）'],
    ['an index by its number of shares', '沪深300(000300)'],
    ['a captioned index', '证券代码:000001 证券简称:上证指数'],
    ['a code that does not belong to its exchange', '甲乙丙丁(000001.SH)'],
    ['a code that no exchange gives out', '甲乙丙丁(12345)'],
    ['a number with its unit', '共收到投诉(300000件)'],
    ['a date', '会议纪要（20240508）'],
    ['bare digits', '甲乙丙丁300000'],
    ['bare digits in brackets without a name', '公司(300000)'],
    ['the number of an order', '订单编号(002030)已经发货'],
    ['the number of an order behind a verb', '合同编号为（600000）'],
    ['a number with a label', '订单号SH600000'],
    ['a licence', '批准文号(600000)'],
    ['a certificate', '合格证(600000)'],
    ['a house number', '湖滨路1号(300001)'],
    ['a room', '某某大厦12楼(300001)'],
    ['a post code', '邮编(300001)'],
    ['a post code behind a district', '天津市和平区(300041)'],
    ['a post code behind a town', '乌鲁木齐(830000)'],
    ['a post code behind a school', '某某大学（430072）'],
    ['a post code that looks like a B share', '某某公寓(200001)'],
    ['an extension', '办公电话(600123)'],
    ['an amount', '注册资本(300000)'],
    ['people', '志愿者(300000)'],
    ['a common word of two characters', '早餐(002030)'],
    ['a phrase', '新增病例(430001)'],
    ['a phrase that points', '本次会议(300001)'],
    ['an amount in a market', '总成交额(港股9000)'],
    ['a caption that says nothing of shares', '代码:600000'],
    ['the code of a product', '产品代码:300001'],
    ['an ISIN', 'ISIN：CNE0000000A0'],
    ['an address on the web', 'https://example.com/SH600000.html?code=600000.SH'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the name', () => {
  test.each([
    ['has four characters at most', '基金增持甲乙丙丁(300000)', '甲乙丙丁'],
    ['begins after a verb', '基金持有珊瑚岛(300000)', '珊瑚岛'],
    ['begins after a preposition', '以珊瑚岛(300000)为例', '珊瑚岛'],
    ['begins after a particle', '更名后的珊瑚岛(300000)', '珊瑚岛'],
    ['begins after a conjunction', '戊己庚辛(600000)和珊瑚岛(300000)', '珊瑚岛'],
    ['may begin with the character of a conjunction', '包括和甲股份(300000)', '和甲股份'],
    ['may begin with it in a list too', '戊己庚辛(600000)、和甲丁(300000)', '和甲丁'],
    ['begins after a preposition that looks like a word', '看涨资金对华鼎乙控股(00000.HK)', '华鼎乙控股'],
    ['begins after a kind of company', '房企甲乙地产(00000.HK)', '甲乙地产'],
    ['begins after another kind of company', '央企中海甲乙(00000.HK)', '中海甲乙'],
    ['begins after a company of a market', 'A股公司珊瑚岛(300000)', '珊瑚岛'],
    ['begins after a part of a company', '子公司珊瑚岛(300000)', '珊瑚岛'],
    ['begins after a day', '1月5日珊瑚岛(300000)', '珊瑚岛'],
    ['may have letters', '基金持有珊瑚A(300000)', '珊瑚A'],
    ['is in half width', '基金持有珊瑚Ａ(300000)', '珊瑚A'],
    ['keeps the mark of special treatment', '以及*ST甲乙(000000)', '*ST甲乙'],
    ['keeps that mark without an asterisk', '持有ST甲乙(000000)', 'ST甲乙'],
    ['keeps that mark behind a caption', '证券代码:000000 证券简称:*ST 甲乙', '*ST甲乙'],
    ['loses its legal form', '甲乙企业股份有限公司(300000)', '甲乙企业'],
    ['is longer in Hong Kong', '持有中国生物甲药(00000)', '中国生物甲药'],
    ['may have a hyphen', '甲乙丙丁-SW（00000.HK）', '甲乙丙丁-SW'],
    ['is whole if it ends in 集团', '其中的海岸路桥集团(600000)', '海岸路桥集团'],
  ])('%s', (_what, text, name) => {
    expect(mentionsIn(text).at(-1)?.name).toBe(name);
  });
});

test('each mention comes with its sentence', () => {
  const text = '先说别的。“看好甲乙丙丁(300000)！”他说;再说戊己庚辛(688000)。';
  expect(mentionsIn(text).map(({ sentence }) => sentence)).toEqual([
    '“看好甲乙丙丁(300000)！”',
    '再说戊己庚辛(688000)。',
  ]);
});

test('the width of characters changes no mention', () => {
  const parts = fc.constantFrom(
    '甲乙丙丁',
    '(300000)',
    'SH600000',
    '证券代码:',
    '600000',
    ' ',
    '[',
    ']',
    '，',
    '00000.HK',
  );
  const toFullWidth = (text: string) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(
      fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
      (text) => {
        expect(found(toFullWidth(text))).toEqual(found(text));
      },
    ),
  );
});
