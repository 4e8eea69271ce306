import { expect, test } from 'vitest';
import { authorsIn, sourcesIn } from '../../src/archive/contributors.ts';
import { keyOf } from '../../src/archive/headlines/normalise.ts';
import { toArticle } from './sample.ts';

const archive = [
  toArticle('a', { byline: { source: '甲报', authors: ['张某', '李某'] } }),
  toArticle('b', { byline: { source: '乙报', authors: ['张某', '张某'] } }),
  toArticle('c', { byline: { source: '甲报' } }),
  toArticle('d', {}),
];

test('sources and authors of two or more articles are listed, sorted by name', () => {
  expect(sourcesIn(archive)).toEqual([{ name: '甲报', key: keyOf('甲报'), articles: ['a', 'c'] }]);
  expect(authorsIn(archive)).toEqual([{ name: '张某', key: keyOf('张某'), articles: ['a', 'b'] }]);
});
