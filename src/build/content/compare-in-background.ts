import { createHash } from 'node:crypto';
import type { Similar } from '../../archive/edition.ts';
import { inBackground, type Pool, runHere, startProcesses } from '../background/pool.ts';
import type { Cache } from '../cache/cache.ts';
import { openTexts } from '../cache/texts.ts';
import type { ComparedPart, FoundInPart } from '../tasks/compare-articles.ts';

/** More processes would each prepare as much as these do. */
const PROCESSES = 2;
/** Up to so many articles are compared in this process: others would not have started yet. */
const FEW = 128;

/** Starts the processes that compare so many articles. That takes them a moment, best while seeds are read. */
export function startComparing(articles: number): Comparing {
  const start = articles > FEW ? startProcesses : runHere;
  return start<typeof import('../tasks/compare-articles.ts')>('compare-articles', PROCESSES);
}

/**
 * Finds the similar articles among all kept texts, in processes that then end; unless they are kept of these very texts.
 *
 * @returns similar articles by id
 */
export function compareInBackground(pool: Comparing, cache: Cache): Promise<Map<string, Similar>> {
  return inBackground(findSimilar(pool, cache).finally(pool.stop));
}

async function findSimilar(pool: Comparing, cache: Cache): Promise<Map<string, Similar>> {
  const { ids, sourceOf } = openTexts(cache);
  const digests = ids().map((id) => [id, sourceOf(id).digest]);
  const digest = createHash('sha256').update(JSON.stringify(digests.sort())).digest('hex');
  const kept = cache.get('similar', '');
  if (kept?.digest === digest) return new Map(kept.articles);
  const articles = await compareAll(pool);
  cache.set('similar', '', { digest, articles });
  return new Map(articles);
}

async function compareAll({ size, run }: Comparing): Promise<[string, Similar][]> {
  const parts = Array.from({ length: size }, (_, number) => ({ number, of: size }));
  const found = await Promise.all(parts.map((part) => run({ part })));
  const nearDuplicates = found.flatMap((each) => each.nearDuplicates);
  const compared = await Promise.all(parts.map((part) => run({ part, nearDuplicates })));
  return compared.flatMap(({ similar }) => similar);
}

type Comparing = Pool<ComparedPart, FoundInPart>;
