import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openCache } from '../../src/build/cache/cache.ts';
import { cacheFolderOf } from '../../src/build/paths.ts';
import { buildSite } from '../support/build.ts';
import { copyChangedCheckout } from '../support/changed-site.ts';
import { newFolder, SEEDS as PAPER } from '../support/checkout.ts';

/** Stands on all pages that are rendered by a bundle that was kept. */
const MARK = '<!-- kept -->';
/** A seed without components, and one with them. */
const [CAPTURE, COMPONENTS] = ['001_lock-works.txt', 'valuation.mdx'];

const checkout = newFolder();
const [SEEDS, OUT] = [join(checkout, 'seeds'), join(newFolder(), 'dist')];
/** Where Astro bundles for a site outside the checkout. */
const BUNDLE = join(checkout, '.astro/.prerender');

beforeAll(() => {
  // A link that leads nowhere yet is no error then.
  copyChangedCheckout(checkout, { "badSeeds: 'stop'": "badSeeds: 'skip'" });
  cpSync(PAPER, SEEDS, { recursive: true });
  appendFileSync(
    join(SEEDS, COMPONENTS),
    '\n[还没有写](later/next.md)\n\nimport rate from "./rate.json";\n\n{rate.now}\n',
  );
  writeFileSync(join(SEEDS, 'rate.json'), '{ "now": "三厘" }');
});

beforeEach(async () => {
  await build();
  markBundle();
});

test('a bundle is taken over, also with another address of the site in between', async () => {
  change(CAPTURE);
  await build();
  expect(page('lock-works')).toContain(MARK);
  change(CAPTURE);
  await build('https://example.org/other/');
  expect(page('lock-works')).not.toContain(MARK);
});

test('what a killed build has left is not kept with a bundle', async () => {
  mkdirSync(BUNDLE, { recursive: true });
  writeFileSync(join(BUNDLE, 'prerender-entry.0.mjs'), 'throw new Error("left");');
  for (let time = 0; time < 2; time += 1) {
    change(CAPTURE);
    await build('https://example.org/third/');
  }
  expect(page('lock-works')).toContain('https://example.org/third/');
});

test('a bundle is made again when a seed with components changes', async () => {
  change(COMPONENTS);
  await build();
  expect(page('valuation')).not.toContain(MARK);
  expect(page('valuation')).toContain('又记一段');
});

test('a bundle is made again when what such a seed takes from changes', async () => {
  expect(page('valuation')).toContain('三厘');
  writeFileSync(join(SEEDS, 'rate.json'), '{ "now": "五厘" }');
  await build();
  expect(page('valuation')).not.toContain(MARK);
  expect(page('valuation')).toContain('五厘');
});

test('a bundle is made again when the seed comes to which such a seed leads', async () => {
  expect(page('valuation')).toContain('href="later/next.md"');
  mkdirSync(join(SEEDS, 'later'));
  writeFileSync(join(SEEDS, 'later/next.md'), '---\ntitle: 后来写的一篇\nsource: 报亭\n---\n\n写好了。\n');
  await build();
  expect(page('valuation')).toMatch(/href="[^"/]*next\.html"/);
});

test('a bundle is made again when a picture of such a seed changes', async () => {
  const picture = join(SEEDS, 'desk.jpg');
  const addressOn = () => /pictures\/[^"]*/.exec(page('dividends'))?.[0] ?? '';
  const former = addressOn();
  writeFileSync(picture, await sharp(picture).rotate(90).toBuffer());
  await build();
  expect(addressOn()).not.toBe('');
  expect(addressOn()).not.toBe(former);
});

test('a bundle is not kept when Vite makes a file of the site from what it takes in', async () => {
  appendFileSync(join(SEEDS, COMPONENTS), '\nimport desk from "./desk.jpg";\n\n<p>{desk.src}</p>\n');
  await build();
  const [, address = ''] = /<p>(\/_astro\/[^<]*)<\/p>/.exec(page('valuation')) ?? [];
  expect(existsSync(join(OUT, address))).toBe(true);
  change(CAPTURE);
  await build();
  expect(existsSync(join(OUT, address))).toBe(true);
});

test('a bundle is not kept when it may take in a file that comes later', async () => {
  appendFileSync(join(SEEDS, COMPONENTS), '\n{Object.keys(import.meta.glob("./more/*.json")).join()}\n');
  await build();
  markBundle();
  mkdirSync(join(SEEDS, 'more'));
  writeFileSync(join(SEEDS, 'more/a.json'), '{}');
  await build();
  expect(page('valuation')).toContain('more/a.json');
});

function build(SITE_URL = 'https://example.org/'): Promise<string> {
  return buildSite({ SEEDS, OUT, SITE_URL }, checkout);
}

function change(file: string): void {
  appendFileSync(join(SEEDS, file), '\n又记一段。\n');
}

function page(id: string): string {
  return readFileSync(join(OUT, 'news', `${id}.html`), 'utf8');
}

/** Makes kept bundles write a mark on each page. */
function markBundle(): void {
  const folder = join(checkout, '.cache', basename(cacheFolderOf(SEEDS)), 'build');
  if (!existsSync(folder)) throw new Error(`There is no cache in ${folder}.`);
  const cache = openCache(folder);
  for (const [key, bundle] of cache.entries('bundle')) {
    const files = bundle.files.map(([name, text]): [string, string] => [
      name,
      text.replaceAll(MARK, '').replaceAll('</footer>', `</footer>${MARK}`),
    ]);
    cache.set('bundle', key, { ...bundle, files });
  }
  cache.close();
}
