import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAtMeasures, tieFigures } from '../../src/chinese/numerals.ts';

const measuresOf = (text: string) => splitAtMeasures(text).flatMap(({ text, measure }) => (measure ? [text] : []));

test.each([
  ['训练一次的成本是2.5万美元。', ['2.5万美元']],
  ['2023年3月28日上午9时', ['2023年', '3月', '28日', '9时']],
  ['一图看懂9时30分', ['9时', '30分']],
  ['同比增长1,234.5亿元,涨0.3个百分点', ['1,234.5亿元', '0.3个百分点']],
  ['约30余家公司、600多万人', ['30余家', '600多万人']],
  ['GPT-3年内发布,Windows10个版本,Q3.5年', []],
  ['电话010-12345678人工', []],
  ['3倍于5天前', ['3倍', '5天']],
])('keeps the numerals of %j with their units', (text, measures) => {
  expect(measuresOf(text)).toEqual(measures);
});

test('the parts joined are the text', () => {
  const texts = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('12', '.5', ',', '万', '亿元', '年', '股')))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(
        splitAtMeasures(text)
          .map(({ text }) => text)
          .join(''),
      ).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test('splits a long run of digits quickly', () => {
  expect(splitAtMeasures('1'.repeat(200_000)).length).toBe(1);
  expect(splitAtMeasures('1,'.repeat(100_000)).length).toBe(1);
});

test.each([
  ['第 3 次，约 16 分钟', '第\u00a03\u00a0次，约\u00a016\u00a0分钟'],
  ['12 篇，共 A 股 3 只', '12\u00a0篇，共 A 股 3\u00a0只'],
  ['600999 2023', '600999 2023'],
])('no line ends between a figure and its unit in %s', (text, tied) => {
  expect(tieFigures(text)).toBe(tied);
});
