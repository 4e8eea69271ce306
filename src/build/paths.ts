import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { site } from '../settings/this-site.ts';

/** The folder of seeds, absolute: `SEEDS=dir`, or `seeds/`. */
export const seedsFolder = resolve(process.env['SEEDS'] ?? 'seeds');

/** The folder that is published, absolute and without links: `OUT=dir`, or `dist/`. */
export const outFolder = toRealPath(process.env['OUT'] ?? 'dist');

/** Everything that builds, tests and servers keep, for all folders of seeds. */
export const cacheRoot = resolve('.cache');

/** What `astro dev` and `astro check` keep. Each folder of seeds has its own. */
export const devCache = cacheFolderOf(seedsFolder);

/** What builds keep for the next build. */
export const buildCache = join(devCache, 'build');

/** The publisher's files that are copied into the site. */
export const publicFolder = resolve('public');

/** The file of the paper's mark, which need not be there. */
export const logoFile = join(publicFolder, site.logo ?? 'icon.svg');

/** The code and the files that pages are made with. */
export const programPlaces = ['src', logoFile, 'astro.config.mjs', 'package-lock.json', 'tsconfig.json']
  .map((place) => resolve(place))
  .filter(existsSync);

/** The modules that processes and threads run. */
export const tasksFolder = resolve('src/build/tasks');

/** What is kept for a folder of seeds. */
export function cacheFolderOf(seeds: string): string {
  return join(cacheRoot, createHash('sha256').update(resolve(seeds)).digest('hex').slice(0, 8));
}

/** The path without links and `..`, also of a folder that does not exist yet. */
export function toRealPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(toRealPath(parent), basename(whole));
  }
}
