import { expect, test } from 'vitest';
import { createTraditional, joinSpans } from '../../src/chinese/traditional/convert.ts';
import type { Span } from '../../src/search/query/excerpt.ts';
import { readResults } from '../../src/search/query/results.ts';
import { search } from '../../src/search/query/search.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';
import { openIndexOf } from './sample.ts';

const traditional = createTraditional(['钟石']);
const index = openIndexOf(
  editionOf([
    toArticle('bridge', {
      title: '桥梁养护后来居上',
      deck: '头发与发展，里程Ⅲ期。',
      body: written('记者钟石在周𫖮故居。\n神经麻痹。'),
      byline: { source: '云报', published: '2023-04-25' },
    }),
    toArticle('著', { title: '著名的桥', deck: '看着。', body: written('一段。'), byline: { source: '云报' } }),
  ]),
  (text) => joinSpans(traditional(text)),
);
const shown = (spans: Span[]) => spans.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
  ['養護', '橋梁[養護]後來居上', '頭髮與發展，里程Ⅲ期。'],
  ['养护', '橋梁[養護]後來居上', '頭髮與發展，里程Ⅲ期。'],
  ['后来', '橋梁養護[後來]居上', '頭髮與發展，里程Ⅲ期。'],
  ['頭髮 iii', '橋梁養護後來居上', '[頭髮]與發展，里程[Ⅲ]期。'],
  // The line of a character that is longer in the other script stays.
  ['故居', '橋梁養護後來居上', '记者钟石在周𫖮[故居]。'],
  // 痺 is no variant of 痹 to the fold.
  ['麻痹', '橋梁養護後來居上', '神經[麻痺]。'],
  ['云报', '橋梁養護後來居上', '[雲報]'],
  ['著名', '[著名]的橋', '看著。'],
  ['看着', '著名的橋', '[看著]。'],
])('in the traditional edition %s finds %s: %s', async (query, title, excerpt) => {
  const { hits, words } = await search(query, {}, index);
  const [result] = await readResults(hits, words, index);
  expect([shown(result?.title ?? []), shown(result?.excerpt ?? [])]).toEqual([title, excerpt]);
});

test('the source of a result is in traditional characters, and its filter is asked for as in the simplified edition', async () => {
  const { hits, words } = await search('橋梁', { source: '云报' }, index);
  const [result] = await readResults(hits, words, index);
  expect(result?.source).toBe('雲報');
});
