import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { envWithoutVitest } from '../support/build.ts';
import { copyCheckout, newFolder } from '../support/checkout.ts';

const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
const PORT = 4399;

/** A seed in each format, as a function of a word in its text. */
const SEEDS: Record<string, (word: string) => string> = {
  'captured.txt': (word) =>
    `抓取来的标题\n第一段正文，写到这里为止，说的是${word}。\n第二段正文，写到这里为止，没有别的。\n`,
  'written.md': (word) => `---\ntitle: 写成的标题\n---\n\n一段正文，说的是${word}。\n`,
  'component.mdx': (word) => `---\ntitle: 带组件的标题\n---\n\n<Note>附注，说的是${word}。</Note>\n`,
};

const place = newFolder();
const folder = join(place, 'seeds');
let server: ChildProcess;

beforeAll(async () => {
  await mkdir(folder);
  await writeFile(join(folder, 'first.md'), '---\ntitle: 头一篇\n---\n\n正文。\n');
  server = spawn(process.execPath, [ASTRO, 'dev', '--port', String(PORT), '--host', '127.0.0.1'], {
    // The dev server takes no build lock. In a separate checkout it cannot disturb builds.
    cwd: copyCheckout(join(place, 'checkout')),
    env: { ...envWithoutVitest(), SEEDS: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
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
    const address = `news/${name.replace(/\..*/, '')}.html`;
    const retries = { timeout: 60_000, interval: 250 };
    await writeFile(join(folder, name), text('苹果'));
    await vi.waitFor(async () => expect(await page(address)).toContain('苹果'), retries);
    await writeFile(join(folder, name), text('梨子'));
    await vi.waitFor(async () => expect(await page(address)).toContain('梨子'), retries);
    await rm(join(folder, name));
    await vi.waitFor(async () => expect((await fetch(url(address))).status).toBe(404), retries);
  },
);

function url(address: string): string {
  return `http://127.0.0.1:${PORT}/${address}`;
}

async function page(address: string): Promise<string> {
  return (await fetch(url(address))).text();
}
