import type { Settings } from './settings/settings.ts';

/**
 * Facts about the paper, for its owner to change. A setting that is left out has its default; all of them are in
 * `settings/settings.ts`.
 */
export const site = {
  /** The paper's name, in the masthead and every page's title. */
  name: '报亭',
  /** What it is, in one sentence: the front page and search engines show it. */
  description: '收录财经旧闻的报亭：每一则标题都通向一页。',
  /** The site's address on the web, such as `https://paper.example/`. `SITE_URL` in the environment comes before it. */
  address: undefined,
  /** What a seed that the schema refuses does: `stop` the build, or be left out by name (`skip`). */
  badSeeds: 'stop',
  /** Which seeds are taken; `html` and `mhtml` are saved pages. `.mdx` is code that runs while building: leave it out if you do not trust who writes it. */
  formats: ['txt', 'md', 'mdx', 'html', 'mhtml'],
  /** Whether the pictures that stand in saved pages are published with their articles. */
  pictures: true,
  /** Whether the text of each capture is published beside its article, as it was read. */
  publishCaptures: true,
  /** Whether each page has a copy in traditional characters under `zh-hant/`. */
  traditional: false,
  // Some of those that are left out:
  // colors: { light: { accent: '#00587a' }, dark: { accent: '#6cc4e8' } },
  // logo: 'mark.svg',
  // lead: 'the-id-of-an-article',
  // sections: [{ name: '银行', tags: ['银行'], sources: ['某报'], folders: ['banks'] }],
  // rail: ['cited', 'wanted'],
  // navigation: ['front', 'sections', 'search', 'own', 'about'],
} satisfies Settings;
