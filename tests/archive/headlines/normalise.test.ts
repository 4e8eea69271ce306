import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, normaliseHeadline } from '../../../src/archive/headlines/normalise.ts';

describe('normaliseHeadline', () => {
  test.each([
    ['compatibility forms and case', '某公司：Ａ股观察ABC', '某公司:a股观察abc'],
    ['white space', '甲公司\u3000上市 首日\u00a0', '甲公司上市首日'],
    ['quotes', '“非议”甲「乙」', '"非议"甲"乙"'],
    ['dashes', '甲——乙–丙—丁', '甲-乙-丙-丁'],
    ['trailing dots', '业务发展很快……', '业务发展很快'],
    ['trailing arrows', '听听他怎么说→', '听听他怎么说'],
    ['dots inside a headline', '1.5万亿', '1.5万亿'],
    ['invisible characters', '甲\u200b乙\ufeff', '甲乙'],
    ['a headline with its number', '【2】甲公司上市', '【2】甲公司上市'],
  ])('normalises %s', (_what, headline, normalised) => {
    expect(normaliseHeadline(headline)).toBe(normalised);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom(..."aB´¨İﬁ…．.。—-“'\u3000甲\u0301"),
            fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          ),
        }),
        (text) => {
          const once = normaliseHeadline(text);
          expect(normaliseHeadline(once)).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('the key of a headline is 12 hex digits, the same for all its printed forms', () => {
  expect(keyOf('甲公司：上市首日')).toMatch(/^[0-9a-f]{12}$/);
  expect(keyOf('甲公司：上市首日')).toBe(keyOf('甲公司: 上市首日...'));
  expect(keyOf('甲公司：上市首日')).not.toBe(keyOf('甲公司：上市次日'));
});
