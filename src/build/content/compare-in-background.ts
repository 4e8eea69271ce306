import { createHash } from 'node:crypto';
import type { Similar } from '../../archive/edition.ts';
import { inBackground, type Pool, runHere, startProcesses } from '../background/pool.ts';
import type { Cache } from '../cache/cache.ts';

/** Up to so many articles are compared in this process: another one would not have started yet. */
const FEW = 128;

/** Starts the process that compares so many articles. That takes it a moment, best while seeds are read. */
export function startComparing(articles: number): Comparing {
  const start = articles > FEW ? startProcesses : runHere;
  return start<typeof import('../tasks/compare-articles.ts')>('compare-articles', 1);
}

/**
 * Finds the similar articles among all kept texts, in a process that then ends; unless they are kept of these very texts.
 *
 * @returns similar articles by id
 */
export function compareInBackground(pool: Comparing, cache: Cache): Promise<Map<string, Similar>> {
  return inBackground(findSimilar(pool, cache).finally(pool.stop));
}

async function findSimilar({ run }: Comparing, cache: Cache): Promise<Map<string, Similar>> {
  const digests = Array.from(cache.entries('source'), ([id, source]) => [id, source.digest]);
  const digest = createHash('sha256').update(JSON.stringify(digests.sort())).digest('hex');
  const kept = cache.get('similar', '');
  if (kept?.digest === digest) return new Map(kept.articles);
  const articles = await run(undefined);
  cache.set('similar', '', { digest, articles });
  return new Map(articles);
}

type Comparing = Pool<undefined, [string, Similar][]>;
