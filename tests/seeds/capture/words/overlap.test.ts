import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasLetters, toLetters } from '../../../../src/seeds/capture/words/letters.ts';
import { countPairs, overlapOf } from '../../../../src/seeds/capture/words/overlap.ts';

/** Texts of few different letters, so that pairs repeat, with letters of two code units and lone surrogates. */
const text = fc.string({
  unit: fc.constantFrom('盐', '海', '水', '𠮷', 'a', '1', '，', ' ', '\ud842', '\udfb7'),
  maxLength: 400,
});

/** The definition: the different pairs of adjacent code units of the letters and digits. */
function pairsOf(value: string): Set<string> {
  const letters = value.replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)));
}

test('the overlap is the share of pairs of letters that another text has too', () => {
  expect(overlapOf('海水是咸的', '海水，是咸的。湖水是淡的')).toBe(1);
  expect(overlapOf('海水是咸的', '湖水是淡的')).toBe(0.25);
  expect(overlapOf('', '海水')).toBe(0);
  expect(overlapOf('。', '海水')).toBe(0);
});

test('pairs are counted as defined, in texts of any length', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [own, others] = [pairsOf(one), pairsOf(other)];
      expect(countPairs(one)).toBe(own.size);
      expect(overlapOf(one, other)).toBe([...own].filter((pair) => others.has(pair)).length / (own.size || 1));
    }),
  );
  const long = Array.from({ length: 30_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('');
  expect(countPairs(long)).toBe(pairsOf(long).size);
  expect(overlapOf(long, long.slice(0, 10_001))).toBe(pairsOf(long.slice(0, 10_001)).size / pairsOf(long).size);
});

test('the letters of a text are those that Unicode calls letters and numbers', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
      expect(toLetters(value)).toBe(value.replace(/[^\p{L}\p{N}]+/gu, ''));
    }),
  );
});

test('a text has the letters that it consists of, and no others', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(hasLetters(one, toLetters(one))).toBe(true);
      expect(hasLetters(one, toLetters(other))).toBe(toLetters(one) === toLetters(other));
      expect(hasLetters(`${one}盐`, toLetters(one))).toBe(false);
      expect(hasLetters(one, `${toLetters(one)}盐`)).toBe(false);
    }),
  );
});
