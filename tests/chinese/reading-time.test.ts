import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countHan, countLatinWords } from '../../src/chinese/characters.ts';
import { readingMinutes } from '../../src/chinese/reading-time.ts';

test.each([
  ['', 0],
  ['王慧文在2月招手一喊', 9],
  ['，。《》“”……——', 0],
  ['GPT-3', 0],
  ['\u{20000}\u3007\u3005', 3],
  ['ひらがな', 0],
])('counts the Han characters of %j', (text, count) => {
  expect(countHan(text)).toBe(count);
});

test.each([
  ['', 0],
  ['大模型', 0],
  ['GPT-3训练一次的成本是2.5万美元', 2],
  ['山姆·阿尔特曼(Sam Altman)', 2],
  ['Costco+迪士尼', 1],
  ['2023-04-25 09:30', 2],
  ['Crédit Agricole', 2],
])('counts the Latin words of %j', (text, count) => {
  expect(countLatinWords(text)).toBe(count);
});

test.each([
  ['', 1],
  ['汉', 1],
  ['汉'.repeat(599), 1],
  ['汉'.repeat(600), 2],
  ['汉'.repeat(1000), 3],
  ['汉'.repeat(4000), 10],
  ['word '.repeat(600), 3],
  ['汉'.repeat(400) + 'word '.repeat(200), 2],
])('gives the reading time of case %#', (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

test('gives a whole number of minutes, at least one, which never falls with more text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, more) => {
      const minutes = readingMinutes(text);
      expect(Number.isInteger(minutes) && minutes >= 1).toBe(true);
      expect(readingMinutes(`${text}\n${more}`)).toBeGreaterThanOrEqual(minutes);
    }),
    { numRuns: 10_000 },
  );
});

test('counts in lines of ten million characters in linear time', () => {
  expect(countLatinWords('a,'.repeat(5_000_000))).toBe(1);
  expect(countLatinWords('a'.repeat(10_000_000))).toBe(1);
  expect(countHan('汉'.repeat(10_000_000))).toBe(10_000_000);
});
