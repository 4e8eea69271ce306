import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a build needs of a checkout, beside the packages and what a publisher puts in. */
const PARTS = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'public/feed.css'];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A publisher's own files: seeds, settings, icon and figures. Tests build these, whatever stands in this checkout. */
const PAPER = join(ROOT, 'tests/fixtures/paper');

/** The seeds that most tests build. */
export const SEEDS: string = join(PAPER, 'seeds');

/** The copy of this checkout in which most tests build. */
export const CHECKOUT: string = resolve(ROOT, '.cache/test/checkout');

/** A new folder for a test to work in, outside this checkout. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'baoting-')));
}

/** Copies this checkout with the settings and pictures of the fixtures. Packages are linked; what builds keep is not copied. */
export function copyCheckout(folder: string): string {
  for (const part of ['src', 'public']) rmSync(join(folder, part), { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  cpSync(join(PAPER, 'public'), join(folder, 'public'), { recursive: true });
  cpSync(join(PAPER, 'site.ts'), join(folder, 'src/site.ts'));
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(ROOT, 'node_modules'), packages, 'junction');
  return folder;
}
