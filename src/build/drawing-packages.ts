import { createRequire } from 'node:module';
import { join } from 'node:path';

const MISSING =
  'shareImages: the pictures are drawn by satori and fontkit, which are not installed: run npm install --save-prod --save-exact satori fontkit.';

/**
 * Says whether the packages are missing that draw the pictures for sharing: `npm ci --omit=dev` leaves them out.
 *
 * @param checkout absolute path
 * @returns a sentence with the command that installs them, or undefined if they are there
 */
export function missingPackages(checkout: string): string | undefined {
  const { resolve } = createRequire(join(checkout, 'package.json'));
  try {
    for (const name of ['satori', 'fontkit']) resolve(name);
    return undefined;
  } catch {
    return MISSING;
  }
}
