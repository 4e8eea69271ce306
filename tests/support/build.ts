import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CHECKOUT, SEEDS } from './checkout.ts';

/**
 * Builds a site as `npm run build` does.
 *
 * @param settings environment variables that override those of this process
 * @param checkout the copy of the code that builds
 * @returns the output of the build
 * @throws an error with `stdout` and `stderr` if the build fails
 */
export async function buildSite(settings: Settings, checkout = CHECKOUT): Promise<string> {
  return runCommand('build', settings, checkout);
}

/** Lists the titles of an edition as `npm run titles` does. Returns the output. */
export async function listTitles(settings: Settings, checkout = CHECKOUT): Promise<string> {
  return runCommand('titles', settings, checkout);
}

async function runCommand(name: string, settings: Settings, checkout: string): Promise<string> {
  const [command, options] = toCommand(name, checkout, settings);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [command], { ...options, maxBuffer: 1 << 26 });
  return `${stdout}${stderr}`;
}

/**
 * Starts a build as the leader of a new process group, so that a test can kill the build and all its child processes.
 */
export function startBuild(settings: Settings, checkout: string): ChildProcess {
  const [command, options] = toCommand('build', checkout, settings);
  return spawn(process.execPath, [command], { ...options, detached: true, stdio: 'ignore' });
}

function toCommand(
  name: string,
  checkout: string,
  settings: Settings,
): [command: string, options: { env: NodeJS.ProcessEnv; cwd: string }] {
  const { SEEDS: seeds = SEEDS, OUT } = settings;
  const env = { ...envWithoutVitest(), SITE_URL: '', ...settings, SEEDS: resolve(seeds), OUT: resolve(OUT) };
  return [join(checkout, `src/commands/${name}.ts`), { env, cwd: checkout }];
}

/** Runs `npm run verify` on folders or URLs. Returns its exit code and its output. */
export async function verify(
  places: string | readonly string[],
  checkout = CHECKOUT,
): Promise<{ code: number; output: string }> {
  const command = join(checkout, 'src/commands/verify.ts');
  const named = [places].flat().map((place) => (/^https?:/.test(place) ? place : resolve(place)));
  const run = promisify(execFile)(process.execPath, [command, ...named], {
    env: envWithoutVitest(),
    cwd: checkout,
  });
  return run.then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }) => ({ code, output: `${stdout}${stderr}` }),
  );
}

/** The environment without the variables that Vitest sets; they would change the mode of a build. */
export function envWithoutVitest(): NodeJS.ProcessEnv {
  const { NODE_ENV, MODE, DEV, PROD, SSR, BASE_URL, TEST, VITEST, ...env } = process.env;
  return env;
}

/** The environment variables that a build reads. */
export interface Settings {
  SEEDS?: string;
  OUT: string;
  SITE_URL?: string;
  EDITIONS?: string;
  FRONT?: string;
  TZ?: string;
  LC_ALL?: string;
}
