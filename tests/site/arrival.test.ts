import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { addressOfHeadline } from '../../src/archive/addresses.ts';
import { keyOf } from '../../src/archive/headlines/normalise.ts';
import { buildSite } from '../support/build.ts';
import { readSite } from '../support/built-site.ts';

const SETTINGS = { SEEDS: '.cache/test/seeds-arrival', OUT: '.cache/test/site-arrival' };
const TITLE = '一条将要收录的标题';
const seed = (title: string, related: string[]) => `---\ntitle: ${title}\nrelated: [${related}]\n---\n\n正文。\n`;
const headline = addressOfHeadline(keyOf(TITLE));
const linkTo = (file: string) =>
  readSite(SETTINGS.OUT).page(file).querySelector('nav[aria-label=相关新闻] a')?.getAttribute('href');

beforeAll(async () => {
  await rm(SETTINGS.SEEDS, { recursive: true, force: true });
  await mkdir(SETTINGS.SEEDS, { recursive: true });
  for (const id of ['one', 'two']) await writeFile(join(SETTINGS.SEEDS, `${id}.md`), seed(`文章 ${id}`, [TITLE]));
});

test('the page of a headline leads on to an added article, and citations link to that; without it the page returns', async () => {
  await buildSite(SETTINGS);
  expect(readSite(SETTINGS.OUT).files).toContain(headline);
  expect(linkTo('news/one.html')).toBe(`../${headline}`);

  await writeFile(join(SETTINGS.SEEDS, 'arrived.md'), seed(TITLE, []));
  expect(await buildSite(SETTINGS)).toContain('1 wanted headline arrived, with 2 links from other articles.');
  const refresh = readSite(SETTINGS.OUT).page(headline).querySelector('meta[http-equiv=refresh]');
  expect(refresh?.getAttribute('content')).toBe('0; url=../news/arrived.html');
  expect(['one', 'two'].map((id) => linkTo(`news/${id}.html`))).toEqual(['arrived.html', 'arrived.html']);

  await rm(join(SETTINGS.SEEDS, 'arrived.md'));
  expect(await buildSite(SETTINGS)).not.toContain('wanted headline arrived');
  expect(readSite(SETTINGS.OUT).page(headline).querySelector('meta[http-equiv=refresh]')).toBeNull();
  expect(linkTo('news/one.html')).toBe(`../${headline}`);
});
