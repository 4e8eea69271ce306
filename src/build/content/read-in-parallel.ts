import { startProcesses } from '../background/pool.ts';
import readBatch, { type Batch, type KnownSeed, type Outcome } from '../tasks/read-seeds.ts';

/** How many seeds a process reads in one go. */
const BATCH = 64;
/** Fewer are read before the processes have started. */
const FEW = 128;

/** Reads seeds on several processors. Gives what came of each, in their order, as soon as it is known. */
export async function* readInProcesses(
  seeds: readonly KnownSeed[],
  reader: string,
): AsyncGenerator<[KnownSeed, Outcome]> {
  const batches = Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, at) => ({
    seeds: seeds.slice(at * BATCH, (at + 1) * BATCH),
    reader,
  }));
  if (seeds.length <= FEW) return yield* inOrder(batches, readBatch, 1);
  const processes = startProcesses('read-seeds');
  try {
    yield* inOrder(batches, processes.run, 2 * processes.size);
  } finally {
    await processes.stop();
  }
}

/** @param ahead how many batches are begun before the first of them is asked for */
async function* inOrder(
  batches: readonly Batch[],
  read: (batch: Batch) => Promise<Outcome[]>,
  ahead: number,
): AsyncGenerator<[KnownSeed, Outcome]> {
  const begun: Promise<Outcome[]>[] = [];
  for (let at = 0; at < batches.length; at += 1) {
    for (const batch of batches.slice(begun.length, at + ahead)) {
      const outcomes = read(batch);
      // If an earlier batch fails, nobody asks for this one.
      outcomes.catch(() => undefined);
      begun.push(outcomes);
    }
    const outcomes = await begun[at];
    delete begun[at];
    for (const [place, seed] of batches[at]?.seeds.entries() ?? []) {
      const outcome = outcomes?.[place];
      if (outcome) yield [seed, outcome];
    }
  }
}
