import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyCheckout } from './checkout.ts';

/** The change to `src/site.ts` that turns the traditional edition on. */
export const WITH_TRADITIONAL: Changes = { 'traditional: false': 'traditional: true' };

/**
 * Copies this checkout and changes one of its files. Throws if the file does not contain a text that should be
 * replaced.
 *
 * @param changes texts of the file, and their replacements
 * @param file path from the root of the checkout
 * @returns the absolute path of the copy
 */
export function copyChangedCheckout(folder: string, changes: Changes, file = 'src/site.ts'): string {
  copyCheckout(folder);
  const path = join(folder, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(path, text);
  return resolve(folder);
}

type Changes = Readonly<Record<string, string>>;
