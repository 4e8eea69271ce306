import { rmSync } from 'node:fs';
import { makeSeeds } from './make-seeds.ts';
import { measure, median } from './measure.ts';

const RUNS = 3;

/** Prints how long the whole `edition` command takes at each size, how much memory, and how time grows. */
export async function benchEdition(sizes: number[]): Promise<void> {
  let last: { size: number; seconds: number } | undefined;
  for (const size of sizes) {
    const folder = `.cache/bench/seeds-${size}`;
    rmSync(folder, { recursive: true, force: true });
    makeSeeds(size, folder);
    const runs = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await measure(['src/commands/edition.ts', '--json', '--seeds', folder], {}));
    const seconds = median(runs.map((run) => run.seconds));
    const peak = Math.max(...runs.map(({ bytes }) => bytes)) / 1e9;
    const growth = last ? `, ${(seconds / last.seconds).toFixed(2)} times that of ${last.size}` : '';
    console.log(
      `${size} seeds: ${seconds.toFixed(1)} s${growth}, ${peak.toFixed(2)} GB at most (median of ${RUNS} runs)`,
    );
    last = { size, seconds };
  }
}
