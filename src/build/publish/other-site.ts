import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RECEIPT_FILE, TITLES_FILE } from '../../archive/addresses.ts';

/**
 * Whether a folder in a site is another site, which has a receipt of its own, or will be one: the folder of an edition, in that of
 * the front of all of them.
 */
export function isOtherSite(folder: string): boolean {
  return [RECEIPT_FILE, TITLES_FILE].some((file) => existsSync(join(folder, file)));
}
