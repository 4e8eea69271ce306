import { expect, test } from 'vitest';
import { sectionsIn, toRule } from '../../src/archive/sections.ts';
import { toArticle } from './sample.ts';

const ARTICLES = [
  toArticle('tide', { keywords: ['潮汐', '海水'] }),
  toArticle('reed', { byline: { source: '芦荡日报' } }),
  toArticle('salt', { keywords: ['盐'], byline: { source: '盐田周刊' } }),
];
const FILES: Record<string, string> = { tide: 'sea/2023/tide.txt', reed: 'reed.md', salt: 'seaside/salt.md' };
const fileOf = (id: string) => FILES[id] ?? '';

test.each([
  [{ tags: ['海水'] }, ['tide']],
  [{ tags: ['盐', '潮汐'] }, ['tide', 'salt']],
  [{ sources: ['芦荡日报'] }, ['reed']],
  [{ folders: ['sea'] }, ['tide']],
  [{ folders: ['./sea/2023/'] }, ['tide']],
  [{ tags: ['盐'], sources: ['芦荡日报'], folders: ['sea'] }, ['tide', 'reed', 'salt']],
])('the rule %j takes %j', (stated, ids) => {
  const [section] = sectionsIn(ARTICLES, [toRule({ name: '栏目', ...stated }, fileOf)]);
  expect(section?.articles).toEqual(ids);
});

test('sections are in the order of the rules, and one without articles is left out', () => {
  const rules = [
    { name: '盐', tags: ['盐'] },
    { name: '空', tags: ['没有'] },
    { name: '海', tags: ['盐', '海水'] },
  ];
  const sections = sectionsIn(
    ARTICLES,
    rules.map((rule) => toRule(rule, fileOf)),
  );
  expect(sections.map(({ name }) => name)).toEqual(['盐', '海']);
  expect(new Set(sections.map(({ key }) => key)).size).toBe(2);
});
