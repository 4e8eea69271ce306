import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { addressOfHeadline } from '../../src/archive/addresses.ts';
import { keyOf } from '../../src/archive/headlines/normalise.ts';
import { buildSite, listTitles, verify } from '../support/build.ts';
import { bytesIn, readSite } from '../support/built-site.ts';
import { copyCheckout, newFolder } from '../support/checkout.ts';

const FOLDER = '.cache/test/editions';
const MARCH = { SEEDS: `${FOLDER}/seeds/march`, OUT: `${FOLDER}/site/march` };
const APRIL = { SEEDS: `${FOLDER}/seeds/april`, OUT: `${FOLDER}/site/april` };
const toEditions = (...folders: string[]) => folders.map((folder) => resolve(folder)).join();
/** The last is not there. */
const EDITIONS = toEditions(MARCH.OUT, APRIL.OUT, `${FOLDER}/site/may`);
const NOTHING = 'Nothing has changed since the last build.';
/** In milliseconds. */
const SETTLED = 3100;
const TITLE = '河港四月开航';
const seed = (title: string, related: string[]) => `---\ntitle: ${title}\nrelated: [${related}]\n---\n\n正文。\n`;
const headline = addressOfHeadline(keyOf(TITLE));
const linksIn = ({ OUT }: { OUT: string }, page: string, list: string) =>
  Array.from(readSite(OUT).page(page).querySelectorAll(`nav[aria-label=${list}] a`), (link) =>
    link.getAttribute('href'),
  );

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  for (const { SEEDS } of [MARCH, APRIL]) await mkdir(SEEDS, { recursive: true });
  await writeFile(join(MARCH.SEEDS, 'ice.md'), seed('河港三月封冻', [TITLE]));
  await writeFile(join(APRIL.SEEDS, 'open.md'), seed(TITLE, ['河港三月封冻']));
});

test('headlines lead from one edition into another, in whatever order they are built, and lead nowhere never', async () => {
  await buildSite(MARCH);
  expect(linksIn(MARCH, 'news/ice.html', '相关新闻')).toEqual([`../${headline}`]);

  for (const edition of [MARCH, APRIL]) await listTitles(edition);
  const output = await buildSite({ ...MARCH, EDITIONS });
  expect(output).toContain('site/may is left out: it has no titles.json.');
  expect(linksIn(MARCH, 'news/ice.html', '相关新闻')).toEqual(['../../april/news/open.html']);
  expect(linksIn(MARCH, 'news/ice.html', '提到本文的文章')).toEqual(['../../april/news/open.html']);
  const refresh = readSite(MARCH.OUT).page(headline).querySelector('meta[http-equiv=refresh]');
  expect(refresh?.getAttribute('content')).toBe('0; url=../../april/news/open.html');
  expect((await verify([MARCH.OUT, APRIL.OUT])).output).toContain('leads nowhere:');

  await buildSite({ ...APRIL, EDITIONS });
  expect(linksIn(APRIL, 'news/open.html', '相关新闻')).toEqual(['../../march/news/ice.html']);
  const { code, output: verified } = await verify([MARCH.OUT, APRIL.OUT]);
  expect([code, verified.split('\n').at(-2)]).toEqual([0, 'Links between 2 editions: 0 lead nowhere.']);

  await writeFile(join(APRIL.SEEDS, 'open.md'), seed('河港五月开航', []));
  await listTitles(APRIL);
  await buildSite({ ...MARCH, EDITIONS });
  expect(linksIn(MARCH, 'news/ice.html', '相关新闻')).toEqual([`../${headline}`]);
  expect(linksIn(MARCH, 'news/ice.html', '提到本文的文章')).toEqual([]);
});

test('an edition is left alone if what comes to others is not tied to it, and built again if it is', async () => {
  const known = { ...MARCH, EDITIONS: toEditions(MARCH.OUT, APRIL.OUT) };
  const arrive = async (title: string, related: string[]) => {
    await writeFile(join(APRIL.SEEDS, `${keyOf(title)}.md`), seed(title, related));
    await listTitles(APRIL);
    return buildSite(known);
  };
  await wait(SETTLED);
  const elsewhere = { ...known, SITE_URL: 'https://paper.example/march/' };
  await buildSite(elsewhere);
  expect(await listTitles(MARCH)).toContain(NOTHING);
  expect(await buildSite(known)).not.toContain(NOTHING);
  expect(await arrive('灯塔重新点亮', ['渔汛推迟'])).toContain(NOTHING);
  const leftAlone = bytesIn(MARCH.OUT);
  expect(await arrive(TITLE, [])).not.toContain(NOTHING);
  expect(await arrive('冰期综述', ['河港三月封冻'])).not.toContain(NOTHING);
  expect(await buildSite(known)).toContain(NOTHING);

  await rm(join(APRIL.SEEDS, `${keyOf(TITLE)}.md`));
  await rm(join(APRIL.SEEDS, `${keyOf('冰期综述')}.md`));
  await listTitles(APRIL);
  await rm(MARCH.OUT, { recursive: true });
  await buildSite(known, copyCheckout(join(newFolder(), 'checkout')));
  expect(bytesIn(MARCH.OUT)).toEqual(leftAlone);
});

test('an edition that was checked out and copied anew is left alone, unless its bytes are others', async () => {
  const known = { ...MARCH, EDITIONS: toEditions(MARCH.OUT, APRIL.OUT) };
  for (const edition of [MARCH, APRIL]) await listTitles(edition);
  await wait(SETTLED);
  await buildSite(known);
  await rename(FOLDER, `${FOLDER}-before`);
  await cp(`${FOLDER}-before`, FOLDER, { recursive: true });
  await rm(`${FOLDER}-before`, { recursive: true });
  await wait(SETTLED);
  expect(await listTitles(MARCH)).toContain(NOTHING);
  expect(await buildSite(known)).toContain(NOTHING);
  const page = join(MARCH.SEEDS, 'ice.md');
  await writeFile(page, (await readFile(page, 'utf8')).replace('正文', '短文'));
  await wait(SETTLED);
  expect(await buildSite(known)).not.toContain(NOTHING);
});

test('an edition that cannot be read is named in every build, until it can', async () => {
  await writeFile(join(APRIL.SEEDS, 'flood.md'), seed('春汛来得早', []));
  await listTitles(APRIL);
  await writeFile(join(APRIL.OUT, 'titles/titles-1.jsonl'), '[]\n');
  // A build of which nothing has changed ends at once, when all that it reads has settled.
  await wait(SETTLED);
  for (const _ of ['first', 'again'])
    expect(await buildSite({ ...MARCH, EDITIONS: toEditions(MARCH.OUT, APRIL.OUT) })).toContain(
      'april/ is left out: titles/titles-1.jsonl',
    );
});
