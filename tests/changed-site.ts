import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from './build.ts';
import { copyCheckout } from './checkout.ts';

/**
 * Builds as an owner does who changed a line of `src/site.ts`: in a copy of this checkout in `folder`. Throws if the
 * line is not there.
 */
export async function buildChangedSite(
  folder: string,
  [line, changed]: readonly [line: string, changed: string],
  settings: { SEEDS: string; OUT: string; SITE_URL?: string },
): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  copyCheckout(folder);
  const facts = join(folder, 'src/site.ts');
  const text = readFileSync(facts, 'utf8');
  if (!text.includes(line)) throw new Error(`src/site.ts has no ${line}`);
  writeFileSync(facts, text.replace(line, changed));
  return buildSite({ ...settings, SEEDS: resolve(settings.SEEDS), OUT: resolve(settings.OUT) }, resolve(folder));
}

/** The change that turns the traditional edition on. */
export const WITH_TRADITIONAL = ['traditional: false', 'traditional: true'] as const;
