import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { createTraditional, joinSpans } from '../../src/chinese/traditional/convert.ts';

const FIXTURES = 'tests/fixtures/captures';
const convert = createTraditional();

test.each([
  ['头发与发展', '頭髮與發展'],
  ['干净的干部', '乾淨的幹部'],
  ['皇后后来', '皇后後來'],
  ['表面与面条', '表面與麵條'],
  ['云南白药与云计算', '雲南白藥與雲計算'],
  // Taiwan's characters, but not its words.
  ['这里看着，为了平台的软件与信息', '這裡看著，為了平臺的軟件與信息'],
  ['ChatGPT热，“大模型”５％ *ST康达', 'ChatGPT熱，“大模型”５％ *ST康達'],
  ['', ''],
])('%s in traditional characters', (simplified, traditional) => {
  expect(joinSpans(convert(simplified))).toBe(traditional);
});

describe('an ambiguous name is kept', () => {
  const spansOf = (text: string, ...names: string[]) => createTraditional(names)(text);

  test.each([
    ['钟石', '鐘 or 鍾'],
    ['范勇', '範 or 范'],
    ['余承东', '餘 or 余'],
    ['宁德时代', '寧 or 甯'],
    ['秋里', '裡 or 里'],
  ])('%s: %s', (name) => {
    expect(spansOf(`记者${name}报道`, name)).toEqual([{ text: '記者' }, { text: name, kept: true }, { text: '報道' }]);
  });

  test.each([
    ['闫俊文', '閆俊文', 'each character has one form'],
    ['云南白药', '雲南白藥', 'words of the dictionary decide'],
    ['万科A', '萬科A', 'the other form is rare'],
    ['志高', '志高', 'conversion changes nothing'],
    ['里', '裡', 'a name has at least two characters'],
  ])('%s is converted to %s: %s', (name, traditional) => {
    expect(spansOf(name, name)).toEqual([{ text: traditional }]);
  });

  test('only if it is a given name, and not inside a longer word', () => {
    expect(spansOf('钟石', '范勇')).toEqual([{ text: '鍾石' }]);
    expect(spansOf('这里云集', '里云')).toEqual([{ text: '這裡雲集' }]);
  });

  test('with its punctuation', () => {
    expect(spansOf('原题：《面里看花》', '《面里看花》')).toEqual([
      { text: '原題：' },
      { text: '《面里看花》', kept: true },
    ]);
  });
});

test('removes its own delimiters from the text', () => {
  expect(createTraditional(['钟石'])('\uFDD0发展\uFDD1')).toEqual([{ text: '發展' }]);
});

test('converts as the library does', () => {
  const library = Converter({ from: 'cn', to: 'tw' });
  const texts = readdirSync(FIXTURES).map((name) => readFileSync(`${FIXTURES}/${name}/capture.txt`, 'utf8'));
  const characters = [...new Set(texts.join(''))];
  for (const text of texts) expect(joinSpans(convert(text))).toBe(library(text));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...characters), { maxLength: 12 }), (drawn) => {
      expect(joinSpans(convert(drawn.join('')))).toBe(library(drawn.join('')));
    }),
    { numRuns: 2000 },
  );
});
