import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { envWithoutVitest } from '../support/build.ts';
import { copyCheckout, newFolder } from '../support/checkout.ts';

const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
const PORT = 4399;

/** A seed in each format, one of them in a folder, as a function of a word in its text. */
const SEEDS: Record<string, (word: string) => string> = {
  'spring/captured.txt': (word) =>
    `抓取来的标题\n第一段正文，写到这里为止，说的是${word}。\n第二段正文，写到这里为止，没有别的。\n`,
  'written.md': (word) => `---\ntitle: 写成的标题\n---\n\n一段正文，说的是${word}。\n`,
  'component.mdx': (word) => `---\ntitle: 带组件的标题\n---\n\n<Note>附注，说的是${word}。</Note>\n`,
};

const RETRIES = { timeout: 60_000, interval: 250 };

const place = newFolder();
const folder = join(place, 'seeds');
let server: ChildProcess;
/** What the server has printed. */
let output = '';

beforeAll(async () => {
  await mkdir(folder);
  await writeFile(join(folder, 'first.md'), '---\ntitle: 头一篇\n---\n\n正文。\n');
  server = spawn(process.execPath, [ASTRO, 'dev', '--port', String(PORT), '--host', '127.0.0.1'], {
    // The dev server takes no build lock. In a separate checkout it cannot disturb builds.
    cwd: copyCheckout(join(place, 'checkout')),
    env: { ...envWithoutVitest(), SEEDS: folder, SITE_URL: 'example.org', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (output += text));
  await vi.waitFor(async () => expect(await page('news/first.html')).toContain('头一篇'), {
    timeout: 60_000,
    interval: 500,
  });
});

afterAll(async () => {
  server.kill();
  await rm(place, { recursive: true });
});

test.each(Object.entries(SEEDS))(
  '%s is shown when it is added or changed, and is not found when it is deleted',
  async (name, text) => {
    const address = addressOf(name);
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), text('苹果'));
    await vi.waitFor(async () => expect(await page(address)).toContain('苹果'), RETRIES);
    await writeFile(join(folder, name), text('梨子'));
    await vi.waitFor(async () => expect(await page(address)).toContain('梨子'), RETRIES);
    await rm(join(folder, name));
    await vi.waitFor(async () => expect((await fetch(url(address))).status).toBe(404), RETRIES);
  },
);

test('what is similar to a changed text follows a moment later, also on the page of the other article', async () => {
  const tale = '芦荡渔场昨日起网，网中青鱼共三千尾，渔民甲把最大的一尾送给了村里的小学。';
  const write = (name: string, text: string) =>
    writeFile(join(folder, `${name}.md`), `---\ntitle: ${name}的标题\n---\n\n${text}\n`);
  await write('carp', `${tale}渔场说，明年还要多放鱼苗。`);
  await write('pike', '山坡上的梨园今年遭了霜，果农乙说收成只有去年的一半。');
  await vi.waitFor(async () => expect(await page('news/pike.html')).toContain('梨园'), RETRIES);
  expect(await page('news/carp.html')).not.toContain('相似报道');
  await write('pike', `${tale}村里的老人说，这样大的鱼多年没有见过。`);
  await vi.waitFor(async () => expect(await page('news/pike.html')).toContain('多年没有见过'), RETRIES);
  await vi.waitFor(async () => expect(await page('news/carp.html')).toMatch(/相似报道[\s\S]*pike的标题/), RETRIES);
  for (const name of ['carp', 'pike']) await rm(join(folder, `${name}.md`));
});

test('a module of the program is loaded again whenever it is edited', async () => {
  const file = join(place, 'checkout/src/views/navigation.ts');
  const code = await readFile(file, 'utf8');
  for (const name of ['苹果页', '梨子页']) {
    await writeFile(file, code.replace("'搜索'", `'${name}'`));
    await vi.waitFor(async () => expect(await page('news/first.html')).toContain(`>${name}</a>`), RETRIES);
  }
  await writeFile(file, code);
});

test("a page of the publisher's own and the foot of all pages are shown as they are now", async () => {
  const letters = (text: string) => `---\ntitle: 读者来信\nnavigation: true\n---\n\n${text}\n`;
  await mkdir(join(folder, 'pages'), { recursive: true });
  await writeFile(join(folder, 'pages/letters.md'), letters('苹果'));
  await vi.waitFor(async () => expect(await page('pages/letters.html')).toContain('苹果'), RETRIES);
  await writeFile(join(folder, 'pages/letters.md'), letters('梨子'));
  await vi.waitFor(async () => expect(await page('pages/letters.html')).toContain('梨子'), RETRIES);
  expect(await page('news/first.html')).toContain('>读者来信</a>');
  await writeFile(join(folder, 'pages/footer.md'), '芦荡编辑部\n');
  await vi.waitFor(async () => expect(await page('news/first.html')).toContain('芦荡编辑部'), RETRIES);
  await rm(join(folder, 'pages'), { recursive: true });
  await vi.waitFor(async () => expect((await fetch(url('pages/letters.html'))).status).toBe(404), RETRIES);
});

// Astro may miss a save while it still writes what the one before changed, on a machine that is busy: a writer saves again.
test('a page never answers with a fault while seeds are deleted, renamed, broken and mended', {
  retry: 1,
}, async () => {
  const asked = ['index.html', 'news/first.html', ...Object.keys(SEEDS).map(addressOf)];
  const write = () =>
    Promise.all(Object.entries(SEEDS).map(([name, text]) => writeFile(join(folder, name), text('苹果'))));
  await write();
  for (const address of asked)
    await vi.waitFor(async () => expect((await fetch(url(address))).status).toBe(200), RETRIES);
  const statuses = new Set<number>();
  let isOver = false;
  const asking = (async () => {
    while (!isOver)
      for (const address of [...asked, 'news/captured.txt']) statuses.add((await fetch(url(address))).status);
  })();
  for (const name of Object.keys(SEEDS)) await rm(join(folder, name));
  await vi.waitFor(async () => expect((await fetch(url('news/component.html'))).status).toBe(404), RETRIES);
  await write();
  await vi.waitFor(async () => expect((await fetch(url('news/component.html'))).status).toBe(200), RETRIES);
  await rename(join(folder, 'spring/captured.txt'), join(folder, '007_captured.txt'));
  await writeFile(join(folder, 'component.mdx'), '---\ntitle: 带组件的标题\n---\n\n<Note>没有关上\n');
  await vi.waitFor(async () => expect((await fetch(url('news/component.html'))).status).toBe(404), RETRIES);
  isOver = true;
  await asking;
  expect([...statuses].sort()).toEqual([200, 404]);
  for (const name of ['007_captured.txt', 'written.md', 'component.mdx']) await rm(join(folder, name));
});

test('the page of a refused seed and the front page say which seed is refused, where and why, until it is mended', async () => {
  const broken = '---\ntitle: 甲: 乙\n---\n\n正文。\n';
  const reason = 'seeds/colon.md:2</code> <span lang="en">The front matter is not valid YAML: ';
  await writeFile(join(folder, 'colon.md'), broken);
  for (const address of ['news/colon.html', 'index.html'])
    await vi.waitFor(async () => expect(await page(address)).toContain(reason), RETRIES);
  await writeFile(join(folder, 'colon.md'), broken.replace('甲: 乙', '"甲: 乙"'));
  await vi.waitFor(async () => expect(await page('news/colon.html')).toContain('甲: 乙</h1>'), RETRIES);
  expect(await page('news/colon.html')).not.toContain('没有收下');
  expect(await page('index.html')).not.toContain('没有收下');
  await rm(join(folder, 'colon.md'));
});

test('a picture beside a seed is shown, in its new form when it changes', async () => {
  const draw = (background: string) => sharp({ create: { width: 30, height: 20, channels: 3, background } }).png();
  const find = async (address: string) => /\.\.(\/pictures\/\w+\.webp)/.exec(await page(address))?.[1] ?? 'none';
  await draw('#a8261b').toFile(join(folder, 'reed.png'));
  for (const name of ['shown.md', 'shown-too.mdx'])
    await writeFile(join(folder, name), `---\ntitle: 有图的标题\n---\n\n正文。![芦苇](reed.png)\n`);
  await vi.waitFor(async () => expect(await find('news/shown.html')).not.toBe('none'), RETRIES);
  await vi.waitFor(async () => expect(await find('news/shown-too.html')).not.toBe('none'), RETRIES);
  const before = await find('news/shown.html');
  expect((await fetch(url(before.slice(1)))).headers.get('Content-Type')).toBe('image/webp');
  await draw('#1c1814').toFile(join(folder, 'reed.png'));
  for (const address of ['news/shown.html', 'news/shown-too.html'])
    await vi.waitFor(async () => expect(['none', before]).not.toContain(await find(address)), RETRIES);
});

test('a wrong address of the site is named in one line', () => {
  expect(output.match(/SITE_URL is example\.org, .*/g)).toEqual([
    'SITE_URL is example.org, which does not begin with https://. Write the address of the front page, such as https://example.org/paper/.',
  ]);
});

/** The address of the article of a seed. */
function addressOf(name: string): string {
  return `news/${basename(name).replace(/\..*/, '')}.html`;
}

function url(address: string): string {
  return `http://127.0.0.1:${PORT}/${address}`;
}

async function page(address: string): Promise<string> {
  return (await fetch(url(address))).text();
}
