import { describe, expect, test } from 'vitest';
import { createFold } from '../../src/search/format/fold.ts';
import { excerptOf, markedIn, type Span } from '../../src/search/query/excerpt.ts';

const fold = createFold();
const toField = (text: string) => ({ text, folded: fold(text) });
/** A text with its marked spans in brackets. */
const shown = (spans: Span[]) => spans.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
  ['甲乙丙', ['乙'], '甲[乙]丙'],
  ['ＧＤＰ与gdp', ['gdp'], '[ＧＤＰ]与[gdp]'],
  ['甲乙丙丁', ['甲乙', '乙丙'], '[甲乙丙]丁'],
  ['甲乙丙丁', ['甲乙丙', '乙'], '[甲乙丙]丁'],
  ['<b>甲</b>', ['甲'], '<b>[甲]</b>'],
  ['甲', ['乙'], '甲'],
])('in %s the words %j are marked', (text, words, expected) => {
  expect(shown(markedIn(toField(text), words))).toBe(expected);
});

describe('an excerpt', () => {
  const long = '一'.repeat(200);

  test('shows the line with the most words, around the first word', () => {
    const body = toField(`甲在这里。\n${long}甲与乙${long}\n乙`);
    expect(shown(excerptOf([body], ['甲', '乙']))).toBe(`…${'一'.repeat(30)}[甲]与[乙]${'一'.repeat(87)}…`);
  });

  test('begins at a clause if a clause begins shortly before the first word', () => {
    const body = toField(`${long}，前一句，${'二'.repeat(9)}甲${long}`);
    expect(shown(excerptOf([body], ['甲']))).toBe(`…前一句，${'二'.repeat(9)}[甲]${'一'.repeat(106)}…`);
  });

  test('is the beginning of the first field with text if no field has a word', () => {
    expect(shown(excerptOf([toField(''), toField('第一行\n第二行')], ['甲']))).toBe('第一行');
  });

  test('is empty for a document without text', () => {
    expect(excerptOf([toField(''), toField('')], ['甲'])).toEqual([]);
  });

  test('does not split a surrogate pair', () => {
    const body = toField(`${'𠮷'.repeat(40)}甲`);
    expect(shown(excerptOf([body], ['甲'])).isWellFormed()).toBe(true);
  });
});
