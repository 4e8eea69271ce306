import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from './build.ts';
import { copyCheckout } from './checkout.ts';

/** The change that turns the traditional edition on. */
export const WITH_TRADITIONAL: Changes = { 'traditional: false': 'traditional: true' };

/**
 * Copies this checkout to a folder, as an owner would have it who changed `src/site.ts`. Throws if what shall be changed is
 * not there.
 */
export function copyChangedCheckout(folder: string, changes: Changes): string {
  rmSync(folder, { recursive: true, force: true });
  copyCheckout(folder);
  const facts = join(folder, 'src/site.ts');
  let text = readFileSync(facts, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`src/site.ts has no ${from}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(facts, text);
  return resolve(folder);
}

/** Builds in a copy of this checkout with another `src/site.ts`. */
export async function buildChangedSite(
  folder: string,
  changes: Changes,
  settings: { SEEDS: string; OUT: string; SITE_URL?: string },
): Promise<string> {
  const checkout = copyChangedCheckout(folder, changes);
  return buildSite({ ...settings, SEEDS: resolve(settings.SEEDS), OUT: resolve(settings.OUT) }, checkout);
}

/** What stands in `src/site.ts`, and what shall stand there. */
type Changes = Readonly<Record<string, string>>;
