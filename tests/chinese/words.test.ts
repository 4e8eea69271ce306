import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment, segmentByDictionary, wordsIn } from '../../src/chinese/words.ts';

test('segmentation loses nothing', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'公司业绩增长，。 \n\u3000Aa1.%“”𠮷\u0301') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(segment(text).join('')).toBe(text);
      expect(segmentByDictionary(text).join('')).toBe(text);
    }),
  );
});

describe('wordsIn', () => {
  test.each([
    ['words of two characters or more', '城建设计的业绩，维持增势', [], ['城建', '设计', '业绩', '维持', '增势']],
    ['Latin words in lower case, and numbers', 'GPT 大模型耗资 2.5 亿', [], ['gpt', '模型', '耗资', '2.5']],
    ['names in one piece', '达安基因涨停，达安基因公告', ['达安基因'], ['达安基因', '涨停', '达安基因', '公告']],
    ['the longest of overlapping names', '甲乙丙丁公告', ['甲乙', '甲乙丙丁'], ['甲乙丙丁', '公告']],
    ['names that contain marks', '*ST康达公告', ['*ST康达'], ['*st康达', '公告']],
    ['numbers of one digit, such as that of an episode', '第5集的 A', [], ['5']],
    ['no words', '，。 的 A', [], []],
    ['the example of the documentation', '达安基因涨5%，创新高', ['达安基因'], ['达安基因', '5%', '创新']],
  ])('%s', (_, text, names, words) => {
    expect(wordsIn(text, names)).toEqual(words);
  });
});
