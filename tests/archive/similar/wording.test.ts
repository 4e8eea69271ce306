import { describe, expect, test } from 'vitest';
import { commonPassages, passagesOf, sharedWording, withoutCommon } from '../../../src/archive/similar/wording.ts';

const NOTHING = new Set<number>();
/** A text in which no passage stands twice. */
const toText = (start: number, length: number) =>
  String.fromCodePoint(...Array.from({ length }, (_, at) => 0x4e00 + (((start + at) * 7919) % 20_000)));
const share = (one: string, other: string, common = NOTHING) =>
  sharedWording(withoutCommon(passagesOf(one), common), withoutCommon(passagesOf(other), common));

describe('sharedWording', () => {
  test.each([
    ['all of a text', toText(0, 400), toText(0, 400), 1],
    ['nothing', toText(0, 400), toText(5000, 400), 0],
    ['a text within a longer one', toText(0, 200), toText(0, 200) + toText(5000, 2000), 1],
  ])('%s', (_what, one, other, shared) => {
    expect(share(one, other)).toBe(shared);
    expect(share(other, one)).toBe(shared);
  });

  test('a half is about a half, though only a sample is compared', () => {
    const half = share(toText(0, 1000), toText(500, 1000));
    expect(half).toBeGreaterThan(0.4);
    expect(half).toBeLessThan(0.6);
  });

  test('spaces and marks do not count', () => {
    const text = toText(0, 300);
    expect(share(text, [...text].join('， '))).toBe(1);
  });

  test('of a few words nothing can be said', () => {
    expect(share(toText(0, 20), toText(0, 20))).toBe(0);
  });

  test('a passage that thirty-one texts have does not count, and one that thirty have does', () => {
    const form = toText(0, 400);
    const texts = Array.from({ length: 31 }, (_, number) => passagesOf(form + toText(1000 + 300 * number, 60)));
    const [one, other] = [form + toText(1000, 60), form + toText(1300, 60)];
    expect(share(one, other, commonPassages(texts))).toBe(0);
    expect(share(one, other, commonPassages(texts.slice(1)))).toBeGreaterThan(0.8);
  });
});
