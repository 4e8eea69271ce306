import { expect, test } from 'vitest';
import { inWords, isWhole } from '../../src/search/query/title-words.ts';

/** The words of a headline in which the mark stands between brackets. */
function wordsOf(headline: string): string[] {
  const spans = headline
    .split(/(\[.*?\])/)
    .filter((text) => text !== '')
    .map((text) => ({ text: text.replace(/[[\]]/g, ''), marked: text.startsWith('[') }));
  return inWords(spans).map((word) => word.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''));
}

test.each([
  ['words and particles', '合作社的负责人回应市场', ['合作社的', '负责人', '回应', '市场']],
  ['a mark that is a part of a word', '渔港[公]司的利润', ['渔港', '[公]司的', '利润']],
  ['a mark of several words', '发布[渔港公司利润]报告', ['发布[渔港公司利润]', '报告']],
  ['figures with their units', '净利7.95亿元增长8%', ['净利', '7.95亿元', '增长', '8%']],
])('a headline is cut between %s', (_, headline, words) => {
  expect(wordsOf(headline)).toEqual(words);
});

test('a mark that no line holds is cut at its words', () => {
  expect(wordsOf('[合作社负责人回应市场传闻]')).toEqual(['[合作社]', '[负责人]', '[回应]', '[市场]', '[传闻]']);
});

test('a long word is not kept whole', () => {
  expect([isWhole([{ text: '信息披露', marked: false }]), isWhole([{ text: 'NetNewsWire', marked: true }])]).toEqual([
    true,
    false,
  ]);
});

test('an engine that knows no words shows the headline as it is', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    expect(wordsOf('合作社的[负责人]回应')).toEqual(['合作社的[负责人]回应']);
  } finally {
    Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
  }
});
