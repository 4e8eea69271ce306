import { createHash } from 'node:crypto';
import type { Similar } from '../../archive/edition.ts';
import { inBackground, type Pool, runHere, startProcesses } from '../background/pool.ts';
import { openCache } from '../cache/cache.ts';
import type { TextSource } from '../cache/entries.ts';
import type { Comparing } from '../handover.ts';
import type { Step, StepDone } from '../tasks/compare-articles.ts';

/** Up to so many articles are compared in this process: another one would not have started yet. */
const FEW = 128;

/** Starts the process that compares so many articles. */
export function startComparing(articles: number): ComparingPool {
  const start = articles > FEW ? startProcesses : runHere;
  return start<typeof import('../tasks/compare-articles.ts')>('compare-articles', 1);
}

/** Starts the process that compares so many articles. While Astro is loaded it reads what is kept of texts. */
export function compareAhead(articles: number, folder: string): Comparing {
  const pool = startComparing(articles);
  return { pool, incomplete: inBackground(pool.run({ folder }).then(({ incomplete = [] }) => incomplete)) };
}

/**
 * Finds the similar articles among texts that are kept, in a process that then ends; unless they are known of these very texts.
 *
 * @returns similar articles by id
 */
export function compareInBackground(pool: ComparingPool, compared: Compared): Promise<Map<string, Similar>> {
  return inBackground(findSimilar(pool, compared).finally(pool.stop));
}

/** Gives the similar articles if they are known of these very texts. */
export function findKnownSimilar({ folder, sources }: Compared): Map<string, Similar> | undefined {
  const known = openCache(folder).get('similar', '');
  return known?.digest === digestOf(sources) ? new Map(known.articles) : undefined;
}

async function findSimilar({ run }: ComparingPool, compared: Compared): Promise<Map<string, Similar>> {
  const known = findKnownSimilar(compared);
  if (known) return known;
  const { folder, sources, before } = compared;
  const ids = [...sources.keys()];
  const changed = ids.filter((id) => !before || before.get(id) !== sources.get(id));
  const { similar = [] } = await run({ folder, compared: { ids, changed } });
  openCache(folder).set('similar', '', { digest: digestOf(sources), articles: similar });
  return new Map(similar);
}

function digestOf(sources: Compared['sources']): string {
  const digests = Array.from(sources, ([id, { digest }]) => [id, digest]);
  return createHash('sha256').update(JSON.stringify(digests.sort())).digest('hex');
}

/** The texts that are compared. */
export interface Compared {
  /** The folder of the cache that keeps them. */
  folder: string;
  /** What each of them was read from, by id. */
  sources: ReadonlyMap<string, TextSource>;
  /** The same of the texts that the process has read already. */
  before?: ReadonlyMap<string, TextSource>;
}

type ComparingPool = Pool<Step, StepDone>;
