import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment, segmentByDictionary, wordsIn } from '../../src/chinese/words.ts';

test('cutting into words loses nothing', () => {
  const text = fc.string({ unit: fc.constantFrom(...'公司业绩增长，。 \n\u3000Aa1.%“”𠮷\u0301') });
  fc.assert(
    fc.property(text, (whole) => {
      expect(segment(whole).join('')).toBe(whole);
      expect(segmentByDictionary(whole).join('')).toBe(whole);
    }),
  );
});

describe('wordsIn', () => {
  test.each([
    ['words of two characters or more', '城建设计的业绩，维持增势', [], ['城建', '设计', '业绩', '维持', '增势']],
    ['Latin words, small, and numbers', 'GPT 大模型耗资 2.5 亿', [], ['gpt', '模型', '耗资', '2.5']],
    ['names in one piece', '达安基因涨停，达安基因公告', ['达安基因'], ['达安基因', '涨停', '达安基因', '公告']],
    ['of overlapping names the longest', '甲乙丙丁公告', ['甲乙', '甲乙丙丁'], ['甲乙丙丁', '公告']],
    ['names with marks in them', '*ST康达公告', ['*ST康达'], ['*st康达', '公告']],
    ['numbers of one digit, such as that of a part', '第5集的 A', [], ['5']],
    ['nothing', '，。 的 A', [], []],
    ['the example', '达安基因涨5%，创新高', ['达安基因'], ['达安基因', '5%', '创新']],
  ])('%s', (_what, text, whole, words) => {
    expect(wordsIn(text, whole)).toEqual(words);
  });
});
