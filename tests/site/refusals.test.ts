import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSeeds } from '../bench/make-seeds.ts';
import { buildSite } from '../support/build.ts';
import { bytesIn } from '../support/built-site.ts';
import { copyChangedCheckout } from '../support/changed-site.ts';
import { copyCheckout, newFolder } from '../support/checkout.ts';

const GOOD = '---\ntitle: 一篇好文章\n---\n\n正文。\n';
const DRAFT = '---\ntitle: 还没写完的\ndraft: true\n---\n\n正文。\n';

/** Seeds with one fault each, and the message that must report it. */
const BAD: Record<string, [content: string | Buffer, refusal: string]> = {
  'bytes.txt': [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]), 'bytes.txt'],
  'kind.doc': [
    'x',
    'kind.doc: Expected a name that ends in .txt, .md, .mdx, .html, .mhtml. Rename the file, or move it out of this folder.',
  ],
  'list.md': [
    '---\ntitle: 标题\nrelated: 一条\n---\n正文。\n',
    'list.md:3: related: expected a list, found text. Write [一条].',
  ],
  'no-title.md': [
    '正文。\n',
    'no-title.md:1: Expected front matter on line 1, but found text. Begin the file with three lines: ---, title: 标题, ---.',
  ],
  'list-for-text.md': [
    '---\ntitle: 标题\nbyline:\n  source: [某报]\n---\n正文。\n',
    'list-for-text.md:4: byline.source: expected text, found a list. Correct it, or put it between quotes.',
  ],
  'picture.md': [
    '---\ntitle: 标题\n---\n\n正文。\n\n![图](./missing.png)\n',
    'picture.md:7: There is no picture ./missing.png, neither beside the seed nor in public/. Put it there, or correct its address.',
  ],
  'picture-in-mdx.mdx': [
    '---\ntitle: 标题\n---\n\n正文。\n\n<Figure src="../../secret.png" alt="图" />\n',
    'picture-in-mdx.mdx:7: There is no picture ../../secret.png, neither beside the seed nor in public/. Put it there, or correct its address.',
  ],
  'time.md': [
    '---\ntitle: 标题\nbyline:\n  published: 昨天\n---\n正文。\n',
    'time.md:4: Expected a publication time such as 2023, 2023-04, 2023-04-25 or 2023-04-25T09:30, found 昨天.',
  ],
  'garbled.txt': [
    'æµ·æ°´ä¸º\u00e4\u00bb\u20acä¹ˆæ˜¯å’¸çš„\n',
    'garbled.txt:1: Expected text in one encoding, but this line is garbled',
  ],
  'twin.md': [GOOD, 'twin.txt: Its address is that of'],
  'twin.txt': ['标题\n正文。\n', 'twin.txt'],
  'unknown.md': [
    '---\ntitle: 标题\ntitel: 标题\n---\n正文。\n',
    'unknown.md:3: titel: no such field. Remove it, or correct its name: title, deck',
  ],
  'wrong.mdx': ['---\ntitle: 标题\n---\n\n<Note>没有关上\n', 'wrong.mdx:5: The MDX does not compile:'],
};

let folder = '';
beforeAll(async () => {
  await mkdir('.cache', { recursive: true });
  folder = await mkdtemp(join('.cache', 'refused-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('one report lists all bad seeds, and the last good site is unchanged', async () => {
  const settings = { SEEDS: join(folder, 'seeds'), OUT: join(folder, 'out') };
  await mkdir(settings.SEEDS);
  await writeFile(join(settings.SEEDS, 'good.md'), GOOD);
  await writeFile(join(settings.SEEDS, '新建 文本文档.txt'), '\r\n');
  await writeFile(join(settings.SEEDS, 'later.md'), DRAFT);
  const account = await buildSite(settings);
  expect(account).toMatch(/^Passed over 1 file without text: seeds\/新建 文本文档\.txt\.$/m);
  expect(account).toMatch(/^Passed over 1 file with draft: true: seeds\/later\.md\.$/m);
  expect(await readdir(join(settings.OUT, 'news'))).toEqual(['good.html']);
  const before = await readFile(join(settings.OUT, 'news/good.html'), 'utf8');

  for (const [name, [content]] of Object.entries(BAD)) await writeFile(join(settings.SEEDS, name), content);
  const report = await buildSite(settings).then(
    () => 'built',
    (error: { stderr: string }) => error.stderr,
  );
  expect(report).toMatch(/^12 seeds were refused:\n/);
  for (const [, refusal] of Object.values(BAD)) expect(report).toContain(`  seeds/${refusal}`);
  expect(report).not.toContain('    at ');
  expect(await readFile(join(settings.OUT, 'news/good.html'), 'utf8')).toBe(before);
  expect((await readdir(folder)).sort()).toEqual(['out', 'seeds']);
});

test('one report lists the links of seeds that lead nowhere, and the last good site is unchanged', async () => {
  const settings = { SEEDS: join(folder, 'linking-seeds'), OUT: join(folder, 'out') };
  const before = bytesIn(settings.OUT);
  await mkdir(settings.SEEDS);
  const head = '---\ntitle: 一篇\ndailyStocks: [{ name: 某股, code: "600000" }]\n---\n\n';
  const alive =
    '[好](other.mdx#二其他) [股](/stocks/600000.html) [图](../figures/dividend-dates.svg) [注](#user-content-fn-1)[^1]';
  await writeFile(
    join(settings.SEEDS, '01_linking.md'),
    `${head}${alive}\n\n[坏](no.html) 和[坏][一]\n\n[^1]: 注。\n\n[一]: gone.md\n`,
  );
  await writeFile(
    join(settings.SEEDS, 'other.mdx'),
    `---\ntitle: 二篇\n---\n\n## 二、其他\n\n<Note>[坏](#没有)</Note>\n\n<a href="../stocks/">坏</a>\n`,
  );
  await mkdir(join(settings.SEEDS, 'pages'));
  await writeFile(
    join(settings.SEEDS, 'pages/about.md'),
    `---\ntitle: 关于\n---\n\n[好](../other.mdx) [坏](../no.md)\n`,
  );
  await writeFile(join(settings.SEEDS, 'pages/footer.md'), '[好](about.md) [坏](/no.html)\n');
  await expect(buildSite(settings)).rejects.toMatchObject({
    stderr: [
      '6 links in seeds lead nowhere:',
      '  linking-seeds/01_linking.md:8: The link no.html leads nowhere. This site has no file news/no.html. Correct it, or remove it.',
      '  linking-seeds/01_linking.md:12: The link gone.md leads nowhere. There is no seed gone.md. Correct it, or remove it.',
      '  linking-seeds/other.mdx:7: The link #没有 leads nowhere. news/other.html has no place with the id 没有. Correct it, or remove it.',
      '  linking-seeds/other.mdx:9: The link ../stocks/ leads nowhere. This site has no file stocks/. It has ../stocks/index.html. Correct it, or remove it.',
      '  linking-seeds/pages/about.md:5: The link ../no.md leads nowhere. There is no seed no.md. Correct it, or remove it.',
      '  linking-seeds/pages/footer.md:1: The link /no.html leads nowhere. This site has no file no.html. Correct it, or remove it.',
      `The last good site is unchanged in ${resolve(settings.OUT)}.`,
      '',
    ].join('\n'),
  });
  expect(bytesIn(settings.OUT)).toEqual(before);
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a folder that no build may replace is refused before anything is built', async () => {
  const place = newFolder();
  const checkout = copyCheckout(join(place, 'checkout'));
  const seeds = join(checkout, 'seeds');
  await mkdir(seeds);
  await writeFile(join(seeds, 'good.md'), GOOD);
  for (const out of [checkout, seeds, place, join(checkout, 'src')]) {
    const before = bytesIn(join(checkout, 'src'));
    await expect(buildSite({ SEEDS: seeds, OUT: out }, checkout)).rejects.toMatchObject({
      stderr: expect.stringMatching(/OUT=dir\.\n$/),
    });
    expect(bytesIn(join(checkout, 'src'))).toEqual(before);
    expect(await readdir(seeds)).toEqual(['good.md']);
    expect((await readdir(place)).sort()).toEqual(['checkout']);
  }
});

test('an address of the site that is none is refused in one line, before anything is built', async () => {
  const settings = { SEEDS: join(folder, 'seeds'), OUT: join(folder, 'addressed/out'), SITE_URL: 'example.org' };
  await expect(buildSite(settings)).rejects.toMatchObject({
    stderr: expect.stringMatching(/^SITE_URL is example.org, .*\n$/),
  });
  expect(await readdir(folder)).not.toContain('addressed');
});

test('settings that cannot be used are refused in one report, before anything is built', async () => {
  const wrong = { "name: '报亭'": "nmae: '报亭', logo: 'none.svg'", "'#9a1f3c'": "'#d98880'" };
  const checkout = copyChangedCheckout(join(newFolder(), 'checkout'), wrong);
  await expect(buildSite({ OUT: join(checkout, 'dist') }, checkout)).rejects.toMatchObject({
    stderr: expect.stringMatching(
      /^src\/site\.ts cannot be used:\n {2}There is no setting nmae\. .*\n {2}colors\.light: accent #d98880 on #\w{6} has a contrast of 2\.\d+, .*\n {2}logo: there is no file public\/none\.svg\. .*\n$/,
    ),
  });
});

test('a page that cannot have a Content Security Policy stops the build', async () => {
  const withoutCharset = { '    <meta charset="utf-8" />\n': '' };
  const checkout = copyChangedCheckout(join(newFolder(), 'checkout'), withoutCharset, 'src/components/Page.astro');
  const settings = { SEEDS: join(folder, 'good-seeds'), OUT: join(folder, 'unprotected/out') };
  await mkdir(settings.SEEDS);
  await writeFile(join(settings.SEEDS, 'good.md'), GOOD);
  await expect(buildSite(settings, checkout)).rejects.toMatchObject({
    stderr: expect.stringContaining('A page cannot have a Content Security Policy'),
  });
  expect(await readdir(join(folder, 'unprotected'))).toEqual([]);
});

test('a build that fails while it renders pages leaves no files beside the site', async () => {
  const settings = { SEEDS: join(folder, 'failing-seeds'), OUT: join(folder, 'failing/out') };
  makeSeeds(600, settings.SEEDS);
  await writeFile(join(settings.SEEDS, 'failing.mdx'), '---\ntitle: 一篇\n---\n\n正文。\n\n{missing()}\n');
  const report = await buildSite(settings).then(
    () => 'built',
    (error: { stderr: string }) => error.stderr,
  );
  expect(report).toContain('missing');
  await wait(1000);
  expect(await readdir(join(folder, 'failing'))).toEqual([]);
});
