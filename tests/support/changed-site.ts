import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyCheckout } from './checkout.ts';

/** The change of settings that turns the traditional edition on. */
export const WITH_TRADITIONAL: Changes = { 'traditional: false': 'traditional: true' };

/**
 * Copies this checkout with changed settings. Throws if a text to change is not in them.
 *
 * @param changes texts of `src/site.ts` and what replaces them
 * @param file another file to change
 */
export function copyChangedCheckout(folder: string, changes: Changes, file = 'src/site.ts'): string {
  copyCheckout(folder);
  const path = join(folder, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(path, text);
  return resolve(folder);
}

type Changes = Readonly<Record<string, string>>;
