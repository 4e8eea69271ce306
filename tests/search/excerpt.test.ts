import { describe, expect, test } from 'vitest';
import { createFold } from '../../src/search/format/fold.ts';
import { withNumbers } from '../../src/search/format/numbers.ts';
import { excerptOf, markedIn, type Span } from '../../src/search/query/excerpt.ts';

const fold = createFold();
const toField = (text: string) => withNumbers(fold(text));
/** A text with its marked spans in brackets. */
const shown = (spans: Span[]) => spans.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
  ['甲乙丙', ['乙'], '甲[乙]丙'],
  ['ＧＤＰ与gdp', ['gdp'], '[ＧＤＰ]与[gdp]'],
  ['甲乙丙丁', ['甲乙', '乙丙'], '[甲乙丙]丁'],
  ['甲乙丙丁', ['甲乙丙', '乙'], '[甲乙丙]丁'],
  ['<b>甲</b>', ['甲'], '<b>[甲]</b>'],
  ['甲', ['乙'], '甲'],
  ['第Ⅲ期', ['ii'], '第[Ⅲ]期'],
  ['共 12㎡，café', ['12m2', 'cafe'], '共 [12㎡]，[café]'],
  ['ﬁne ½ 𝟐①', ['fin', '1/2', '21'], '[ﬁn]e [½] [𝟐①]'],
  ['x\u0302y与𠮷野', ['x', '与𠮷'], '[x\u0302]y[与𠮷]野'],
  ['电话（021）5555-0000转1', ['٠٢١٥٥٥٥٠'], '电话（[021）5555-0]000转1'],
  ['①1,234,567㎡', ['١١٢٣٤٥٦', 'm2'], '[①1,234,56]7[㎡]'],
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

  test('shows and marks the text as it is written, however long its folded form is', () => {
    const body = toField(`${'㍿'.repeat(40)}，${'Ⅷ'.repeat(9)}甲ⅷ${'㎢'.repeat(200)}`);
    expect(shown(excerptOf([body], ['甲viii']))).toBe(`…${'Ⅷ'.repeat(9)}[甲ⅷ]${'㎢'.repeat(109)}…`);
  });

  test('does not split a surrogate pair', () => {
    const body = toField(`${'𠮷'.repeat(40)}甲`);
    expect(shown(excerptOf([body], ['甲'])).isWellFormed()).toBe(true);
  });
});
