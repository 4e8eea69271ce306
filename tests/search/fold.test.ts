import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFold } from '../../src/search/format/fold.ts';
import { withNumbers } from '../../src/search/format/numbers.ts';

const fold = createFold(new Map([['臺', '台']]));
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ＡＢａ１％“”「—-，·臺㈱①İßﬁ𠮷𝟐é\u0302١…12,- ') }),
);

test.each([
  ['ＡI“热”：５％', 'ai"热":5%'],
  ['「臺」－—–', '"台"---'],
  ['Ⅲ ⅻ ㏑', 'iii xii ln'],
  ['㎡ m² ㎏ ㏄', 'm2 m2 kg cc'],
  ['café CAFE\u0301 Köln Łódź Straße Øre Ærø', 'cafe cafe koln lodz strasse ore aero'],
  ['ﬁ ﬄ ™ № ℡ ℃', 'fi ffl tm no tel °c'],
  ['① ⑳ ㊿ ⓫ ❿ ➀ ⓪ ⓿', '1 20 50 11 10 1 0 0'],
  ['⑴ ㈠ ㈱ ㊣', '(1) (一) (株) 正'],
  ['½ 3¾ 1⁄2', '1/2 33/4 1/2'],
  ['𝐀𝟐 ２ ٢ ۲', 'a2 2 2 2'],
  ['x\u0302 İI', 'x ii'],
  ['⻓⻔⻋ ⼀⾦', '长门车 一金'],
  ['葛\u{e0100}\u200d❤\ufe0f \u200e12', '葛❤ 12'],
  ['が ガ 한국 й', 'が ガ 한국 и'],
  ['𠮷野、家……', '𠮷野、家……'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text).folded).toBe(folded);
});

test('folding twice gives the same as folding once', () => {
  fc.assert(fc.property(text, (text) => fold(fold(text).folded).folded === fold(text).folded));
});

test('the folded form of a part of a text is the folded form at its places', () => {
  const law = fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
    const { folded, starts, ends } = withNumbers(fold(text));
    if (folded === '') return;
    const first = a % folded.length;
    const last = first + (b % (folded.length - first));
    const [start, end] = [starts?.[first] ?? first, ends?.[last] ?? last + 1];
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    // The places of a number end where the folded text ends.
    const own = fold(text).folded.length;
    if (last < own) expect(fold(text.slice(start, end)).folded).toContain(folded.slice(first, last + 1));
  });
  fc.assert(law, { numRuns: 500 });
});

test.each([
  ['021-55550000', '٠٢١٥٥٥٥٠٠٠٠'],
  ['(021) 5555.0000/1', '٠٢١٥٥٥٥٠٠٠٠١'],
  ['共1,234,567.89元', '١٢٣٤٥٦٧٨٩'],
  ['5550000', '٥٥٥٠٠٠٠'],
  ['2019-20', undefined],
  ['555000、1', undefined],
])('the long number in %s is found as %s', (text, digits) => {
  expect(withNumbers(fold(text)).folded).toBe(digits ? `${fold(text).folded}\n${digits}` : text);
});
