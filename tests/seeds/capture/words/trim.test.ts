import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTrimmer } from '../../../../src/seeds/capture/words/trim.ts';

test('some characters are taken from the beginning, and others from the end', () => {
  expect(toTrimmer('·\\s', '|')('· 海·水 ||')).toBe('海·水 ');
  expect(toTrimmer('\\s|｜')('| 海水 ｜')).toBe('海水');
  expect(toTrimmer('\\s')('　 　')).toBe('');
});

test('it does what a pattern for both ends does', () => {
  const text = fc.string({ unit: fc.constantFrom('·', ' ', '|', '盐', '-'), maxLength: 12 });
  fc.assert(
    fc.property(text, (value) => {
      expect(toTrimmer('·\\s-', '\\s|')(value)).toBe(value.replace(/^[·\s-]+|[\s|]+$/g, ''));
    }),
  );
});
