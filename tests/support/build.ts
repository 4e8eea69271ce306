import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CHECKOUT, SEEDS } from './checkout.ts';

/**
 * Builds a folder of seeds as `npm run build` does. Rejects with what the build printed if it was refused.
 *
 * @param settings the environment that is not as here
 * @param checkout another copy of the code than this one
 */
export async function buildSite(settings: Settings, checkout = CHECKOUT): Promise<string> {
  const [command, where] = buildIn(checkout, settings);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [command], { ...where, maxBuffer: 1 << 26 });
  return `${stdout}${stderr}`;
}

/** Begins a build as the head of a process group of its own, which can be killed whole. */
export function startBuild(settings: Settings, checkout: string): ChildProcess {
  const [command, where] = buildIn(checkout, settings);
  return spawn(process.execPath, [command], { ...where, detached: true, stdio: 'ignore' });
}

function buildIn(
  checkout: string,
  settings: Settings,
): [command: string, where: { env: NodeJS.ProcessEnv; cwd: string }] {
  const { SEEDS: seeds = SEEDS, OUT } = settings;
  const env = { ...outsideVitest(), SITE_URL: '', ...settings, SEEDS: resolve(seeds), OUT: resolve(OUT) };
  return [join(checkout, 'src/commands/build.ts'), { env, cwd: checkout }];
}

/** Runs `npm run verify` on a folder or an address, and gives what it printed and its exit code. */
export async function verify(place: string, checkout = CHECKOUT): Promise<{ code: number; output: string }> {
  const command = join(checkout, 'src/commands/verify.ts');
  const run = promisify(execFile)(process.execPath, [command, /^https?:/.test(place) ? place : resolve(place)], {
    env: outsideVitest(),
    cwd: checkout,
  });
  return run.then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }) => ({ code, output: `${stdout}${stderr}` }),
  );
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
