import { expect, test } from 'vitest';
import { type ArticleData, toReference } from '../../src/browser/reference.ts';

const HERE = 'https://paper.example/news/salt.html';
const headline = '海水为什么是咸的';
const TIDE = { publisher: { name: '潮汐日报' } };

test.each<[ArticleData, string, string]>([
  [
    {
      headline,
      author: [{ name: '王小明' }, { name: '李红' }],
      datePublished: '2023-04-25T09:30:00+08:00',
      isBasedOn: TIDE,
    },
    '',
    `王小明, 李红. 海水为什么是咸的[EB/OL]. 潮汐日报, 2023-04-25. ${HERE}`,
  ],
  [
    { headline, datePublished: '2023-04', isBasedOn: { url: 'https://tide.example/1.html' } },
    '2026-11-28T20:15:00+08:00',
    '海水为什么是咸的[EB/OL]. (2023-04)[2026-11-28]. https://tide.example/1.html',
  ],
  [{ headline, isBasedOn: TIDE }, '2026-11-28', `海水为什么是咸的[EB/OL]. 潮汐日报. ${HERE}`],
  [{ headline }, '', `海水为什么是咸的[EB/OL]. ${HERE}`],
])('%j, saved %j, is cited as %s', (data, saved, reference) => {
  expect(toReference(data, { saved, url: HERE })).toBe(reference);
});
