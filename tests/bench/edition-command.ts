import { rmSync } from 'node:fs';
import { makeSeeds } from './make-seeds.ts';
import { measure, median } from './measure.ts';

const RUNS = 3;

/** Prints the time and peak memory of the `edition` command at each size, and how the time grows from size to size. */
export async function benchEdition(sizes: number[]): Promise<void> {
  let previous: { size: number; seconds: number } | undefined;
  for (const size of sizes) {
    const folder = `.cache/bench/seeds-${size}`;
    rmSync(folder, { recursive: true, force: true });
    makeSeeds(size, folder);
    const runs = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await measure(['src/commands/edition.ts', '--json', '--seeds', folder], {}));
    const seconds = median(runs.map((run) => run.seconds));
    const peak = Math.max(...runs.map(({ bytes }) => bytes)) / 1e9;
    const growth = previous ? `, ${(seconds / previous.seconds).toFixed(2)} times that of ${previous.size}` : '';
    console.log(
      `${size} seeds: ${seconds.toFixed(1)} s${growth}, ${peak.toFixed(2)} GB at most (median of ${RUNS} runs)`,
    );
    previous = { size, seconds };
  }
}
