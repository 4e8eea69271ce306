import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters, countHan } from '../../src/chinese/characters.ts';

const text = fc.string({
  unit: fc.constantFrom('盐', '𠮷', '々', '〇', '豈', '，', '、', '《', 'ー', 'ア', '！', 'a', '\ud842', '\udfb7'),
  maxLength: 40,
});

test('characters and Han characters are counted as Unicode has them', () => {
  fc.assert(
    fc.property(text, (value) => {
      const characters = [...value];
      expect(countCharacters(value)).toBe(characters.length);
      expect(countHan(value)).toBe(characters.filter((each) => /^\p{Script=Han}$/u.test(each)).length);
    }),
  );
});
