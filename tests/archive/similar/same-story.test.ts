import { expect, test } from 'vitest';
import { isSameStory } from '../../../src/archive/similar/same-story.ts';

test.each([
  ['words and wording in common', 0.4, 0.11, true],
  ['fewer words, more wording', 0.21, 0.2, true],
  ['too little of both', 0.4, 0.09, false],
  ['the words of a subject, told in other words', 0.7, 0.04, false],
  ['a passage that another subject quotes', 0.19, 0.6, false],
])('%s: cosine %d, shared %d', (_what, cosine, shared, isSame) => {
  expect(isSameStory({ cosine, shared })).toBe(isSame);
});
