import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, verify } from '../support/build.ts';
import { readSite } from '../support/built-site.ts';
import { buildFrontSite, MONTHS, toFrontSite } from '../support/front-site.ts';

const FOLDER = '.cache/test/front';
const OUT = `${FOLDER}/dist`;
/** In milliseconds. */
const LONGEST = 240_000;
let site: ReturnType<typeof toFrontSite>;
let printed: string;

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  site = toFrontSite(`${FOLDER}/seeds`, OUT);
  printed = await buildFrontSite(site);
}, LONGEST);

test('the front page lists the editions, the newest first, with their articles and what runs through several', () => {
  const page = readSite(OUT).page('index.html');
  const links = (selector: string) =>
    Array.from(page.querySelectorAll(`${selector} a`), (link) => [link.textContent?.trim(), link.getAttribute('href')]);
  expect(links('[aria-label=各期] h2')).toEqual([
    ['2023年6月', '2023-06/index.html'],
    ['2023年5月', '2023-05/index.html'],
    ['2023年4月', '2023-04/index.html'],
  ]);
  expect(links('[aria-label=头条] h2')).toEqual([['河港6月通航', '2023-06/news/harbour.html']]);
  expect(links('[aria-label="2023年4月"] li')).toContainEqual(['船队4月出海', '2023-04/news/ships.html']);
  expect(links('nav[aria-label=几期都写到的公司]')).toEqual([['河港股份有限公司', 'companies/index.html#no-1']]);
  expect(page.querySelector('nav[aria-label=几期都写到的公司] .mark')?.textContent).toBe('3 期 · 6 篇');
  expect(page.toString()).not.toMatch(/(?:href|src)="\//);
});

test('every page of an edition leads to the front, which does not lead to itself', () => {
  const linksIn = (out: string, address: string) =>
    Array.from(readSite(out).page(address).querySelectorAll('header nav a'), (link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
  expect(linksIn(join(OUT, '2023-04'), 'news/harbour.html')).toContainEqual(['各期', '../../index.html']);
  expect(linksIn(join(OUT, '2023-04'), 'index.html')).toContainEqual(['各期', '../index.html']);
  expect(linksIn(OUT, 'index.html').map(([name]) => name)).not.toContain('各期');
});

test('its build does not ask for articles', () => {
  expect(printed).toContain('The site is in');
  expect(printed).not.toContain('articles');
});

test('a company leads to its page in each edition', () => {
  const page = readSite(OUT).page('companies/index.html');
  const links = Array.from(page.querySelectorAll('#no-1 a'), (link) => link.getAttribute('href') ?? '');
  expect(links).toHaveLength(3);
  for (const link of links) expect(existsSync(join(OUT, 'companies', link))).toBe(true);
});

test('a front has no pages that would be empty, and no feeds', () => {
  for (const address of [
    'archive/index.html',
    'stocks/index.html',
    'wanted.html',
    'feeds.html',
    'feed.xml',
    'search.json',
  ])
    expect([address, existsSync(join(OUT, address))]).toEqual([address, false]);
  const links = Array.from(
    readSite(OUT).page('index.html').querySelectorAll('header nav a'),
    (link) => link.textContent,
  );
  expect(links).toEqual(['头版', '搜索', '关于', '公司']);
});

test('the search page knows the editions, and asks none on other hosts', () => {
  const html = readFileSync(join(OUT, 'search.html'), 'utf8');
  expect(html).toContain("connect-src 'self';");
  const joint = JSON.parse(readSite(OUT).page('search.html').querySelector('search')?.getAttribute('data-joint') ?? '');
  expect(joint.editions).toEqual(
    MONTHS.map((month) => ({
      name: `2023年${Number(month.slice(5))}月`,
      base: `${month}/`,
      years: ['2023'],
      isSummed: true,
    })),
  );
});

test('the editions stand in the folder of their front, whose receipt does not count them', async () => {
  await buildSite(site.front);
  const { code, output } = await verify([OUT, ...MONTHS.map((month) => join(OUT, month))]);
  expect(output).toContain('Links between 4 editions: 0 lead nowhere.');
  expect(code).toBe(0);
  expect(readFileSync(join(OUT, 'receipt.json'), 'utf8')).not.toContain('2023-04/');
  await rm(join(OUT, '2023-04/news/ships.html'));
  expect((await verify([OUT, join(OUT, '2023-04')])).output).toContain('index.html: 2023-04/news/ships.html');
});

test('a front names an edition that has not been built', async () => {
  await rm(join(OUT, '2023-05/edition.json'));
  expect(await buildSite(site.front)).toContain('2023-05/ is left out: it has no edition.json. Build that edition');
  expect(readFileSync(join(OUT, 'index.html'), 'utf8')).not.toContain('2023年5月');
});
