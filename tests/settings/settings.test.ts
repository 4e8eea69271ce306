import { expect, test } from 'vitest';
import { toSettings } from '../../src/settings/settings.ts';

test('every setting has a default, so that an old site.ts goes on working', () => {
  const { site, problems } = toSettings({ name: '某报', feedLength: 9 });
  expect(problems).toEqual([]);
  expect(site).toMatchObject({
    name: '某报',
    feedLength: 9,
    articlesPerPage: 30,
    language: 'zh-Hans',
    badSeeds: 'stop',
  });
});

test('a paper in traditional characters has no copy in them', () => {
  const { site, problems } = toSettings({ language: 'zh-HK', traditional: true });
  expect(site.traditional).toBe(false);
  expect(problems).toEqual(['traditional: the texts are in traditional characters already (zh-HK). Write false.']);
});

test.each([
  [{ colours: {} }, /^There is no setting colours\. Correct its name, or remove it; there are: name, /],
  [{ name: '' }, /^name: /],
  [{ language: 'en' }, 'language: expected a language of Chinese such as zh-Hans, zh-SG or zh-HK. Correct it.'],
  [{ colors: { light: { accent: 'red' } } }, 'colors.light.accent: expected a colour such as #a8261b. Correct it.'],
  [{ colors: { light: { accent: '#ffdddd' } } }, /^colors\.light: accent #ffdddd on #f1ebdf has a contrast of 1\.\d+,/],
  [{ logo: '../logo.svg' }, 'logo: expected the name of a file in public/ that ends in .svg or .png. Correct it.'],
  [
    { sections: [{ name: '银行' }] },
    'sections: 银行 states neither tags nor sources nor folders. Write which articles belong to it.',
  ],
  [
    {
      sections: [
        { name: '银行', tags: ['银行'] },
        { name: '银行', folders: ['banks'] },
      ],
    },
    'sections: 银行 is the name of two sections. Rename one of them.',
  ],
  [{ rail: ['weather'] }, /^rail\.0: /],
  [{ navigation: ['stock'] }, /^navigation\.0: /],
  [{ formats: ['doc'] }, /^formats\.0: /],
])('%j is refused, and has its default', (stated, problem) => {
  const { site, problems } = toSettings(stated);
  expect(problems).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
  expect(site).toEqual(toSettings({}).site);
});
