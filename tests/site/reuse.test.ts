import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cacheFolderOf } from '../../src/build/paths.ts';
import { makeSeeds } from '../bench/make-seeds.ts';
import { createRandom } from '../bench/random.ts';
import { buildSite } from '../support/build.ts';
import { bytesIn, readSite } from '../support/built-site.ts';
import { CHECKOUT, copyCheckout, newFolder, SEEDS as PAPER } from '../support/checkout.ts';

const [SEEDS, OUT] = ['.cache/test/seeds-reuse', '.cache/test/site-reuse'];
const [SAME_SEEDS, COLD_OUT] = ['.cache/test/seeds-reuse-same', '.cache/test/site-reuse-cold'];
const SITE_URL = 'https://example.org/a/b/';
const EDITS = 30;
/**
 * The number of edits between two builds. `EDITS_AT_ONCE=1` takes longer, but one edit cannot hide a fault of another.
 */
const EDITS_PER_BUILD = Number(process.env['EDITS_AT_ONCE'] ?? 6);

const random = createRandom(20_261_127);
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const seeds = () => readdirSync(SEEDS).sort();
const captures = () => seeds().filter((file) => file.endsWith('.txt'));
const written = () => seeds().filter((file) => /\.mdx?$/.test(file));
const change = (file: string, edit: (text: string) => string) =>
  writeFileSync(join(SEEDS, file), edit(readFileSync(join(SEEDS, file), 'utf8')));

/** Random edits of a folder of seeds. */
const RANDOM_EDITS: Record<string, () => void> = {
  'a paragraph is added': () =>
    appendFileSync(join(SEEDS, pick(captures())), `\n又记一段，这是第${random(1000)}次改动。\n`),
  'a text mentions a share': () =>
    change(pick(captures()), (text) =>
      text.replace(/。\n/, `。样稿${random(60)}号(00${2000 + random(60)})也在其中。\n`),
    ),
  'a title changes': () =>
    change(pick(captures()), (text) => text.replace(/^.*/, (title) => `${title}又一版${random(1000)}`)),
  'a title becomes one that others cite': () => {
    const cited = /^下一篇:(.+)$/m.exec(readFileSync(join(SEEDS, pick(captures())), 'utf8'))?.[1] ?? '下一篇';
    change(pick(captures()), (text) => text.replace(/^.*/, cited));
  },
  'a related headline is added': () =>
    appendFileSync(join(SEEDS, pick(captures())), `\n>> 谁也没有收录的标题第${random(20)}条 | >> 又一条标题 |`),
  'a byline changes': () => change(pick(captures()), (text) => text.replace(/来源:[^,]*/, `来源:样报${random(3)}`)),
  'a capture gets a date': () =>
    change(pick(captures()), (text) => text.replace(/来源:/, `发布时间:2024-0${1 + random(9)}-11 09:30,来源:`)),
  'a written seed changes': () => appendFileSync(join(SEEDS, pick(written())), `\n又记一段，第${random(1000)}次。\n`),
  'a seed is added': () => {
    const text = readFileSync(join(SEEDS, pick(captures())), 'utf8');
    writeFileSync(
      join(SEEDS, `${random(99)}_added${random(10_000)}.txt`),
      text.replace(/^.*/, `新到的一篇${random(50)}`),
    );
  },
  'a seed is copied': () => cpSync(join(SEEDS, pick(captures())), join(SEEDS, `copy${random(10_000)}.txt`)),
  'a seed is removed': () => rmSync(join(SEEDS, pick(captures()))),
  'a seed is renamed': () =>
    renameSync(join(SEEDS, pick(captures())), join(SEEDS, `${random(99)}_renamed${random(10_000)}.txt`)),
  'a seed changes its place in the order': () => {
    const file = pick(captures());
    renameSync(join(SEEDS, file), join(SEEDS, file.replace(/^(?:\d+_)?/, `${random(99)}_`)));
  },
};

beforeAll(async () => {
  for (const folder of [SEEDS, OUT, cacheOf(SEEDS)]) rmSync(folder, { recursive: true, force: true });
  cpSync(PAPER, SEEDS, { recursive: true });
  makeSeeds(30, SEEDS);
  await buildSite({ SEEDS, OUT, SITE_URL });
});

test(`after ${EDITS} random edits, additions, removals and renames a site has the bytes of a cold build after the same receipt`, async () => {
  const names = Object.keys(RANDOM_EDITS);
  for (let done = 0; done < EDITS; done += EDITS_PER_BUILD) {
    const applied = Array.from({ length: EDITS_PER_BUILD }, (_, at) => names[(done + at) % names.length] ?? '');
    for (const name of applied) RANDOM_EDITS[name]?.();
    const startedAt = Date.now();
    const former = receipt();
    await buildSite({ SEEDS, OUT, SITE_URL });
    const pages = readdirSync(join(OUT, 'news')).map((file) => statSync(join(OUT, 'news', file)).mtimeMs);
    expect([applied, differences(await buildCold(former))]).toEqual([applied, []]);
    // Some pages were reused, and some were rendered.
    expect(pages.some((time) => time < startedAt)).toBe(true);
    expect(pages.some((time) => time > startedAt)).toBe(true);
  }
});

test('pages that were changed or deleted in the published site are rendered again, and so is the search index', async () => {
  await buildSite({ SEEDS, OUT, SITE_URL });
  const page = join(OUT, 'news', captures()[0]?.replace(/^(?:\d+_)?(.*)\.txt$/, '$1.html') ?? '');
  appendFileSync(page, '<!-- changed -->');
  rmSync(join(OUT, 'about.html'));
  const [index = ''] = readdirSync(join(OUT, 'search'));
  appendFileSync(join(OUT, 'search', index, 'article-0.bin'), 'changed');
  const former = receipt();
  await buildSite({ SEEDS, OUT, SITE_URL });
  expect(differences(await buildCold(former))).toEqual([]);
});

test('all pages are rendered again when the icon or the foot that they contain changes', async () => {
  const checkout = copyCheckout(newFolder());
  const settings = { SEEDS: join(checkout, 'seeds'), OUT: join(checkout, 'dist') };
  mkdirSync(settings.SEEDS);
  cpSync(join(PAPER, 'deploying.md'), join(settings.SEEDS, 'deploying.md'));
  const icon = join(checkout, 'public/icon.svg');
  await buildSite(settings, checkout);
  const mark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path fill="#123456" d="M0 0h4v4H0z"/></svg>';
  writeFileSync(icon, mark);
  await buildSite(settings, checkout);
  const { pages, text } = readSite(settings.OUT);
  expect(pages.filter((file) => !text(file).includes("fill='%23123456'"))).toEqual([]);
  mkdirSync(join(settings.SEEDS, 'pages'));
  writeFileSync(join(settings.SEEDS, 'pages/footer.md'), '芦荡编辑部选编。[来信](letters.md)\n');
  writeFileSync(
    join(settings.SEEDS, 'pages/letters.md'),
    '---\ntitle: 读者来信\nnavigation: true\n---\n\n来信请寄。\n',
  );
  await buildSite(settings, checkout);
  const after = readSite(settings.OUT);
  expect(after.pages).toEqual([...pages, 'pages/letters.html'].sort());
  for (const own of ['芦荡编辑部选编。', '>读者来信</a>'])
    expect(after.pages.filter((file) => !after.text(file).includes(own))).toEqual([]);
});

/** The cache folder of builds of a folder of seeds. */
function cacheOf(seeds: string): string {
  return join(CHECKOUT, '.cache', basename(cacheFolderOf(seeds)));
}

/** Builds a copy of the seeds without a cache, after the same former receipt. Returns the files of the site. */
async function buildCold(former: string): Promise<Map<string, string>> {
  for (const folder of [SAME_SEEDS, COLD_OUT, cacheOf(SAME_SEEDS)]) rmSync(folder, { recursive: true, force: true });
  cpSync(SEEDS, SAME_SEEDS, { recursive: true });
  mkdirSync(COLD_OUT);
  writeFileSync(join(COLD_OUT, 'receipt.json'), former);
  await buildSite({ SEEDS: SAME_SEEDS, OUT: COLD_OUT, SITE_URL });
  return bytesIn(COLD_OUT);
}

/** The receipt of the published site. */
function receipt(): string {
  return readFileSync(join(OUT, 'receipt.json'), 'utf8');
}

/** The files that differ from the expected ones. */
function differences(expected: ReadonlyMap<string, string>): string[] {
  const found = bytesIn(OUT);
  return [...new Set([...expected.keys(), ...found.keys()])].filter((file) => expected.get(file) !== found.get(file));
}
