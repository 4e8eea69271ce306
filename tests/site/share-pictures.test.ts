import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { DEBIAN_FONTS } from '../bench/images.ts';
import { buildSite } from '../support/build.ts';
import { copyChangedCheckout } from '../support/changed-site.ts';
import { copyCheckout, newFolder, ROOT } from '../support/checkout.ts';

const FONTS = process.env['SHARE_FONTS']?.split(',') ?? DEBIAN_FONTS;
const SEED = '---\ntitle: 只有一篇\n---\n\n正文。\n';

/** A folder with one seed, and a folder for its site. */
function newPaper(): { SEEDS: string; OUT: string } {
  const folder = newFolder();
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds/only.md'), SEED);
  return { SEEDS: join(folder, 'seeds'), OUT: join(folder, 'dist') };
}

test('each article gets a picture for sharing where the settings name fonts', async () => {
  const checkout = copyChangedCheckout(newFolder(), {
    'shareImages: undefined': `shareImages: { fonts: ${JSON.stringify(FONTS)} }`,
  });
  const paper = newPaper();
  await buildSite(paper, checkout);
  const { width, height, format } = await sharp(join(paper.OUT, 'news/only.png')).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
});

test('a site is built with the packages that npm ci --omit=dev installs', async () => {
  const checkout = copyCheckout(newFolder());
  const packages = join(checkout, 'node_modules');
  rmSync(packages);
  const lock: Lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    if (dev || devOptional || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path)) continue;
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(checkout, path), 'junction');
  }
  const paper = newPaper();
  await buildSite(paper, checkout);
  expect(readFileSync(join(paper.OUT, 'news/only.html'), 'utf8')).toContain('只有一篇');
});

interface Lock {
  packages: Record<string, { dev?: true; devOptional?: true }>;
}
