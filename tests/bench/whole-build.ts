import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolderOf } from '../../src/build/paths.ts';
import { makeSeeds, seedName } from './make-seeds.ts';
import { type Measured, measure, median } from './measure.ts';

const ROOT = '.cache/bench';

/**
 * Prints the time and memory of a build at each size: cold, with one seed changed, with none changed, and of a site that is up to
 * date, which is left alone; and how the processor time of cold builds grows with the size. Times are the medians of the runs, and
 * memory is the maximum. Share pictures are drawn only if `site.ts` names fonts.
 */
export async function benchBuild(sizes: number[], runs: number): Promise<void> {
  let smaller: { size: number; cpu: number } | undefined;
  for (const size of sizes) {
    const [seeds, out] = [join(ROOT, `seeds-${size}`), join(ROOT, `site-${size}`)];
    rmSync(seeds, { recursive: true, force: true });
    makeSeeds(size, seeds);
    const cpu = await benchStates(seeds, out, runs);
    if (smaller) {
      const power = Math.log(cpu / smaller.cpu) / Math.log(size / smaller.size);
      console.log(`From ${smaller.size} to ${size} seeds the processor time grows with power ${power.toFixed(2)}.`);
    }
    smaller = { size, cpu };
  }
}

/** Gives the processor time of a cold build, in seconds. */
async function benchStates(seeds: string, out: string, runs: number): Promise<number> {
  const states = { cold: [], 'one seed changed': [], 'no seed changed': [], 'up to date': [] } as Record<
    string,
    Measured[]
  >;
  for (let run = 0; run < runs; run += 1) {
    deleteOutputs(seeds, out);
    states['cold']?.push(await build(seeds, out));
    appendFileSync(join(seeds, seedName(1)), '又记一段，说这篇稿子改过一回。\n');
    states['one seed changed']?.push(await build(seeds, out));
    states['no seed changed']?.push(await build(seeds, out));
    states['up to date']?.push(await build(seeds, out));
  }
  for (const [state, measured] of Object.entries(states)) printResult(`${seeds}, ${state}`, measured, out);
  return cpuOf(states['cold'] ?? []);
}

function build(seeds: string, out: string): Promise<Measured> {
  return measure(['src/commands/build.ts'], { SEEDS: seeds, OUT: out });
}

function deleteOutputs(seeds: string, out: string): void {
  for (const folder of [out, cacheFolderOf(seeds)]) rmSync(folder, { recursive: true, force: true });
}

function printResult(label: string, runs: readonly Measured[], out: string): void {
  const files = readdirSync(out, { recursive: true }).map((name) => join(out, String(name)));
  const pages = files.filter((name) => name.endsWith('.html')).length;
  const megabytes = files.reduce((sum, name) => sum + statSync(name).size, 0) / 1e6;
  const seconds = median(runs.map((run) => run.seconds));
  const cpu = cpuOf(runs);
  const memory = Math.max(...runs.map(({ bytes }) => bytes)) / 1e9;
  console.log(
    `${label}: ${seconds.toFixed(1)} s, CPU ${cpu.toFixed(1)} s, ${memory.toFixed(2)} GB at most; ${(pages / seconds).toFixed(0)} pages/s, ${(megabytes / seconds).toFixed(1)} MB/s (${runs.length} runs)`,
  );
}

function cpuOf(runs: readonly Measured[]): number {
  return median(runs.map((run) => run.cpuSeconds));
}
