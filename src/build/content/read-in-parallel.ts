import { startProcesses } from '../background/pool.ts';
import readSeeds, { type Batch, type KnownSeed, type Outcome } from '../tasks/read-seeds.ts';

/** How many seeds a process reads in one go. */
const BATCH = 64;
/** Up to so many are read in this process: others would not have started yet. */
const FEW = 128;

/** Reads seeds on several processors. Gives what came of each, in the order of the seeds, as soon as it is known. */
export async function* readInProcesses(
  seeds: readonly KnownSeed[],
  program: string,
): AsyncGenerator<[KnownSeed, Outcome]> {
  const batches = Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, at) => ({
    seeds: seeds.slice(at * BATCH, (at + 1) * BATCH),
    program,
  }));
  if (seeds.length <= FEW) return yield* readInOrder(batches, readSeeds, 1);
  const processes = startProcesses<typeof import('../tasks/read-seeds.ts')>('read-seeds');
  try {
    yield* readInOrder(batches, processes.run, 2 * processes.size);
  } finally {
    await processes.stop();
  }
}

/** @param ahead how many batches are read at a time */
async function* readInOrder(
  batches: readonly Batch[],
  read: (batch: Batch) => Promise<Outcome[]>,
  ahead: number,
): AsyncGenerator<[KnownSeed, Outcome]> {
  const started: Promise<Outcome[]>[] = [];
  for (let at = 0; at < batches.length; at += 1) {
    for (const batch of batches.slice(started.length, at + ahead)) {
      const outcomes = read(batch);
      // If an earlier batch fails, nobody awaits this one.
      outcomes.catch(() => undefined);
      started.push(outcomes);
    }
    const outcomes = await started[at];
    delete started[at];
    for (const [place, seed] of batches[at]?.seeds.entries() ?? []) {
      const outcome = outcomes?.[place];
      if (outcome) yield [seed, outcome];
    }
  }
}
