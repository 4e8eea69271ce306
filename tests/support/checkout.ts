import { cpSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs of a checkout, beside the packages. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A new folder for a test to work in, outside this checkout. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'baoting-')));
}

/** Copies this checkout to another path, with the packages linked and nothing of what builds keep. */
export function copyCheckout(folder: string): string {
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
