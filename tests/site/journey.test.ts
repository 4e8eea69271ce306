import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, envWithoutVitest, verify } from '../support/build.ts';
import { readSite } from '../support/built-site.ts';
import { copyCheckout, newFolder } from '../support/checkout.ts';

const SENTENCE = '水闸的守夜人说，今年的水比去年早来了三天，芦荡里的鸟也跟着早到了。';

let checkout = '';
const seed = (name: string) => join(checkout, 'seeds', name);
const out = () => join(checkout, 'dist');
const site = () => readSite(out());
const receipt = () => JSON.parse(site().text('receipt.json'));
const publish = () => buildSite({ SEEDS: join(checkout, 'seeds'), OUT: out() }, checkout);

/** Runs a command of the checkout, and returns what it prints. */
async function run(command: string, ...options: string[]): Promise<string> {
  const path = join(checkout, 'src/commands', `${command}.ts`);
  const settings = { cwd: checkout, env: { ...envWithoutVitest(), SEEDS: join(checkout, 'seeds'), OUT: out() } };
  return promisify(execFile)(process.execPath, [path, ...options], settings).then(({ stdout }) => stdout);
}

/** The address to which a page leads on at once; undefined for a page that does not. */
function leadsTo(page: string): string | undefined {
  const refresh = site().page(page).querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
  const target = /url=(.*)$/i.exec(refresh ?? '')?.[1];
  return target && posix.normalize(posix.join(posix.dirname(page), target));
}

beforeAll(async () => {
  checkout = copyCheckout(newFolder());
  mkdirSync(join(checkout, 'seeds'));
});

test('a paper is begun, corrected, rearranged, and none of its addresses dies unnamed', async () => {
  await run(
    'begin',
    '--name',
    '芦荡日报',
    '--description',
    '芦荡里的消息。',
    '--address',
    'https://reed.example/',
    '--yes',
  );
  for (let at = 1; at <= 30; at += 1) {
    const related = `更多"第${at}道水闸昨夜开闸"...的相关新闻\n>> 第${(at % 30) + 1}道水闸昨夜开闸 | >> 第${at + 40}道水闸何时修好 |`;
    const text = `第${at}道水闸昨夜开闸\n${SENTENCE}第${at}道水闸的水位涨了${at}寸。\n守夜人的一天\n${SENTENCE}\n${related}\n`;
    writeFileSync(seed(`gate-${at}.txt`), text);
  }
  await publish();
  const asRead = site().page('news/gate-3.html').querySelector('.prose')?.innerHTML;
  const first = site().pages;
  expect(first.filter((page) => page.startsWith('news/'))).toHaveLength(30);
  expect(site().page('index.html').querySelector('title')?.text).toBe('芦荡日报');

  await run('fix', seed('gate-3.txt'));
  writeFileSync(
    seed('gate-3.fix.yaml'),
    'note: 守夜人来信更正。\nbyline: { published: 2023-04-25 }\nlines: { 3: furniture }\n',
  );
  await publish();
  const corrected = site().page('news/gate-3.html');
  expect(corrected.querySelector('time')?.getAttribute('datetime')).toBe('2023-04-25');
  expect(corrected.text).toContain('（编者注明）');
  expect(corrected.text).toContain('守夜人来信更正。');
  expect(corrected.querySelector('.prose')?.text).not.toContain('守夜人的一天');
  expect(receipt().changes).toMatchObject({ added: [], changed: [{ id: 'gate-3' }], removed: [] });

  rmSync(seed('gate-3.fix.yaml'));
  expect(await run('move', 'seeds/gate-4.txt', 'seeds/flood.txt')).toContain('news/gate-4.html');
  await run('move', 'seeds/gate-5.txt', 'seeds/2023/');
  renameSync(seed('gate-6.txt'), seed('dam.txt'));
  rmSync(seed('gate-7.txt'));
  writeFileSync(seed('gate-8.fix.yaml'), 'withdrawn: 守夜人来函要求撤下。\n');
  const account = await publish();
  expect(site().page('news/gate-3.html').querySelector('.prose')?.innerHTML).toBe(asRead);
  expect(account).toMatch(/news\/gate-6\.html.*news\/dam\.html/);
  expect(account).toContain('news/gate-7.html');
  const { lost } = receipt().changes;
  expect(lost.slice(0, 2)).toEqual(['news/gate-6.html', 'news/gate-7.html']);

  await run('move', 'seeds/gate-6.txt', 'seeds/dam.txt');
  await publish();
  const { pages } = site();
  const gone = first.filter((page) => !pages.includes(page));
  expect(gone.filter((page) => page.startsWith('news/'))).toEqual(['news/gate-7.html']);
  // The pages of headlines go that only the deleted and the withdrawn article cite.
  expect(lost).toEqual(expect.arrayContaining(gone));
  expect(['news/gate-4.html', 'news/gate-6.html'].map(leadsTo)).toEqual(['news/flood.html', 'news/dam.html']);
  expect(site().page('news/gate-5.html').querySelector('h1')?.text).toBe('第5道水闸昨夜开闸');
  expect(site().page('news/gate-8.html').text).toContain('守夜人来函要求撤下。');
  expect(site().page('news/gate-8.html').text).not.toContain('水位涨了8寸');
  expect(receipt()).toMatchObject({
    gone: [{ id: 'gate-7' }],
    withdrawn: [{ id: 'gate-8', reason: '守夜人来函要求撤下。' }],
    articles: expect.arrayContaining([expect.objectContaining({ id: 'flood', moved: expect.any(Number) })]),
  });
  expect(await verify(out(), checkout)).toMatchObject({ code: 0 });
  expect(readFileSync(seed('dam.fix.yaml'), 'utf8')).toContain('gate-6');
});
