import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openCache, removeIfDamaged } from './cache.ts';
import { hashProgram } from './program.ts';

/** The file in which Astro keeps the collection. It has no check of its own. */
const ASTRO_STORE = 'data-store.json';

/**
 * Prepares the cache of a folder: damaged files are removed, and so is all that another program kept.
 *
 * @returns the file that was removed because it is not as the last build left it, if any
 */
export async function prepareBuildCache(folder: string): Promise<string | undefined> {
  const damaged = await prepareCache(folder);
  const cache = openCache(folder);
  const store = join(folder, ASTRO_STORE);
  if (!existsSync(store) || cache.get('file', ASTRO_STORE) === hashOf(store)) return damaged;
  const isNew = cache.get('file', ASTRO_STORE) === undefined;
  rmSync(store);
  return damaged ?? (isNew ? undefined : ASTRO_STORE);
}

/** Prepares the cache of a folder, but for the file of Astro's. */
export async function prepareCache(folder: string): Promise<string | undefined> {
  const damaged = removeIfDamaged(folder);
  const cache = openCache(folder);
  if (cache.get('program', '') === hashProgram()) return damaged;
  await cache.transaction(() => {
    cache.clear();
    cache.set('program', '', hashProgram());
  });
  return damaged;
}

/** Notes the state of Astro's file for the next `prepareBuildCache`. */
export function noteAstroStore(folder: string): void {
  const store = join(folder, ASTRO_STORE);
  if (existsSync(store)) openCache(folder).set('file', ASTRO_STORE, hashOf(store));
}

function hashOf(file: string): string {
  return hash('sha256', readFileSync(file));
}
