import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const COMMAND = fileURLToPath(new URL('../src/commands/build.ts', import.meta.url));

/** Builds a folder of seeds as `npm run build` does. Rejects with what the build printed if it was refused. */
export async function buildSite(settings: { SEEDS?: string; OUT: string; SITE_URL?: string }): Promise<string> {
  const env = { ...outsideVitest(), SITE_URL: '', ...settings };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [COMMAND], { env, maxBuffer: 1 << 26 });
  return `${stdout}${stderr}`;
}

/** The environment without what Vitest puts there, which a build would take for its own mode. */
export function outsideVitest(): NodeJS.ProcessEnv {
  const { NODE_ENV, MODE, DEV, PROD, SSR, BASE_URL, TEST, VITEST, ...env } = process.env;
  return env;
}
