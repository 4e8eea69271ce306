import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds a folder of seeds as `npm run build` does. Rejects with what the build printed if it was refused.
 *
 * @param settings the environment that is not as here
 * @param checkout another copy of the code than this one
 */
export async function buildSite(settings: Settings, checkout = CHECKOUT): Promise<string> {
  const env = { ...outsideVitest(), SITE_URL: '', ...settings };
  const command = join(checkout, 'src/commands/build.ts');
  const where = { env, cwd: checkout, maxBuffer: 1 << 26 };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [command], where);
  return `${stdout}${stderr}`;
}

/** The environment without what Vitest puts there, which a build would take for its own mode. */
export function outsideVitest(): NodeJS.ProcessEnv {
  const { NODE_ENV, MODE, DEV, PROD, SSR, BASE_URL, TEST, VITEST, ...env } = process.env;
  return env;
}

/** What a build takes from the environment. */
export interface Settings {
  SEEDS?: string;
  OUT: string;
  SITE_URL?: string;
  TZ?: string;
  LC_ALL?: string;
}
