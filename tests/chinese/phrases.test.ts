import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutIntoPhrases } from '../../src/chinese/phrases.ts';

/** Each headline with its phrases. */
const HEADLINES: readonly (readonly [what: string, phrases: string])[] = [
  ['words', '创业板|监管层|质疑业绩'],
  ['particles and marks', '监管层的|回应：|市场|稳住了吗？'],
  ['quotation marks and titles', '称“美联储”|将|加息|《证券法》修订'],
  ['numerals with units', '净利|3.5亿元|同比|增长|50%|减持|100万股'],
  ['dates', '定于|2023年4月25日|发布|3月数据'],
  ['numerals set apart from their units', '净利|3.5 亿元| |同比|增长|50 %'],
  ['ranges and scores', '财政部：|1-10月|利润|同比|增长|5%-8%，|主队|0-7落败'],
  ['ranges of years', '研究|机构|统计|1998年-2017年|收益'],
  ['numbers with signs', '增持|潮声|电器|(+0.66 %)、|港口|(-1.2| |pct)'],
  ['numerals in Chinese', '募集|三亿元|用于|两家工厂'],
  ['what a numeral counts', '公布|500强|榜单| |10大|券商预测'],
  ['foreign names', '约翰·史密斯|任命|首席|执行官'],
  ['names with numbers', '为什么|有人换|船上的| |Wave 70，|也不换|旧罗盘'],
  ['letters', 'ChatGPT|引发|A股热潮'],
  ['a character that makes a word longer', '成长股|迎来|大数据时代'],
  ['a character that begins a clause', '渔业|产值| |创历史|新高，|可看、|可听怒潮'],
  ['a negation', '金额|不低于|预期|仍|未达到去年'],
  ['a character that ends a clause', '菜价涨| |渔船返港'],
  ['quotations', '沪指|遭遇|“黑色星期一”|三大|指数收跌'],
  ['a character that has two simplified forms', '孩子|享受|体育锻炼的乐趣'],
  ['a very long word', '与美国哈佛大学|医学院|合作研究'],
  ['a short last word', '书店|活得|比|大城市更久'],
  ['strokes', '甘露滨/|潮声|晋级八强'],
  ['dashes', '监管层|回应——|市场稳定'],
  ['traditional characters', '監管層|質疑業績'],
];

test.each(HEADLINES)('%s', (_, phrases) => {
  expect(cutIntoPhrases(phrases.replaceAll('|', ''))).toEqual(phrases.split('|'));
});

test('known names are whole, however the dictionary cuts them', () => {
  expect(cutIntoPhrases('鲸落能源涨停')).toEqual(['鲸落', '能源涨停']);
  expect(cutIntoPhrases('鲸落能源涨停', [{ at: 0, length: 4 }])).toEqual(['鲸落能源涨停']);
});

test('nothing is lost', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'监管层的，“”（）%3.5亿元年 ·—Ab-\u3000') });
  fc.assert(fc.property(texts, (text) => cutIntoPhrases(text).join('') === text));
});

test('a run of a hundred thousand letters is cut at once: its halves would be tried for minutes', () => {
  const run = 'a'.repeat(100_000);
  expect(cutIntoPhrases(run).join('')).toBe(run);
});
