import { expect, test } from 'vitest';
import { namesByForm } from '../../../src/archive/companies/by-form.ts';

const namesIn = (text: string) => namesByForm(text).map(({ name }) => name);

test.each([
  ['鹭塘电器昨日公布年报。', ['鹭塘电器']],
  ['记者从鹭塘银行获悉，利率下调。', ['鹭塘银行']],
  ['他此前加盟鹭塘汽车。', ['鹭塘汽车']],
  ['其全资子公司鹭塘(海州)电子有限公司中标。', ['鹭塘(海州)电子有限公司']],
  ['芦汀所属鹭塘机电有限公司中标。', ['鹭塘机电有限公司']],
  ['日前成立鹭塘企业管理有限公司，注册资本一亿元。', ['鹭塘企业管理有限公司']],
  ['中新社海州6月1日电(记者甲乙)鹭塘港务集团有限公司中标。', ['鹭塘港务集团有限公司']],
  ['甲乙(鹭塘文化传播有限公司董事长)说。', ['鹭塘文化传播有限公司']],
  ['他2016年8月起任中国鹭塘建筑股份有限公司总裁。', ['中国鹭塘建筑股份有限公司']],
  ['其股东云雀控股集团有限公司中标。', ['云雀控股集团有限公司']],
  ['除鹭塘银行外，各家都下调利率。', ['鹭塘银行']],
  ['鹭塘期货股份有限公司及芦汀基金管理有限公司持股。', ['鹭塘期货股份有限公司', '芦汀基金管理有限公司']],
])('a name by its form begins where its sentence does not: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  '该公司是一家上市公司，其子公司和控股股东没有回应。',
  '多家股份制银行和国有银行下调利率，城商银行跟进。',
  '新能源汽车、消费电子与商业地产都在涨。',
  '世界银行和中国人民银行发布报告。',
  '某银行和××集团的员工。',
  '鹭塘银行业协会与鹭塘证券报。',
  '中国科学院科技战略研究所与沪市证券数量。',
  '二十国集团与国务院证券监督管理机构。',
])('what says only what a company is, or is a part of a longer word, is no name: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each(['鹭塘创意产业园投资管理有限公司中标。', '走进赢家时装(海州)有限公司。', '鹭塘佳和(海州)文化传播有限公司。'])(
  'a full name that was cut to common words is none: %s',
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);

test('a name between the marks of a list, or in quotes, stands alone', () => {
  const listed = (text: string) => namesByForm(text).map(({ isListed }) => isListed);
  expect(listed('芦汀股份、鹭塘电器、甲')).toEqual([true, true]);
  expect(listed('更名为“鹭塘电器”。')).toEqual([true]);
  expect(listed('鹭塘电器昨日涨停。')).toEqual([false]);
});

test('a text of nothing but forms and characters of names is read in seconds', () => {
  const start = performance.now();
  namesByForm('鹭塘公司'.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(10_000);
});
