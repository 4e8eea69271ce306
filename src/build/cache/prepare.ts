import { openCache, removeIfDamaged } from './cache.ts';
import { hashProgram } from './program.ts';

/**
 * Prepares the cache of a folder: a damaged file is removed, and so is all that another program kept.
 *
 * @returns the file that was removed because it is damaged, if any
 */
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
