import { toBatches } from '../background/batches.ts';
import { inBackground, runHere, startProcesses } from '../background/pool.ts';
import type { KnownSeed, Outcome } from '../tasks/read-seeds.ts';

/** How many seeds a process reads in one go. */
const BATCH = 64;
/** Up to so many are read in this process: others would not have started yet. */
const FEW = 128;

/** Reads seeds on several processors. Gives what came of each, in the order of the seeds, as soon as it is known. */
export async function* readInProcesses(
  seeds: readonly KnownSeed[],
  program: string,
): AsyncGenerator<[KnownSeed, Outcome]> {
  const start = seeds.length > FEW ? startProcesses : runHere;
  const pool = start<typeof import('../tasks/read-seeds.ts')>('read-seeds');
  try {
    const batches = toBatches(seeds, BATCH).map((batch) => ({
      batch,
      outcomes: inBackground(pool.run({ seeds: batch, program })),
    }));
    for (const { batch, outcomes } of batches) {
      for (const [at, outcome] of (await outcomes).entries()) yield [batch[at] as KnownSeed, outcome];
    }
  } finally {
    await pool.stop();
  }
}
