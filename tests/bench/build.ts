import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolderOf } from '../../src/site.ts';
import { writeHugoSite } from './hugo.ts';
import { makeSeeds } from './make-seeds.ts';
import { type Measured, measure, median } from './measure.ts';

const ROOT = '.cache/bench';

/**
 * Prints what a whole build takes at each size: cold, with one seed changed, and with nothing changed; the median of the
 * runs, of all but memory, where the most counts. Against Hugo the two build the same text in turn, and Baoting without its
 * search index, which Hugo has none of; pictures for sharing are off unless `site.ts` names a font.
 */
export async function benchBuild(sizes: number[], { runs, against }: BuildBench): Promise<void> {
  for (const size of sizes) {
    const [seeds, out] = [join(ROOT, `seeds-${size}`), join(ROOT, `site-${size}`)];
    rmSync(seeds, { recursive: true, force: true });
    makeSeeds(size, seeds);
    if (against === undefined) await benchStates(seeds, out, runs);
    else if (against === 'hugo') await benchAgainstHugo(seeds, out, runs);
    else throw new Error(`There is no bench against ${against}. Choose hugo.`);
  }
}

async function benchStates(seeds: string, out: string, runs: number): Promise<void> {
  const states = { cold: [], 'one seed changed': [], 'nothing changed': [] } as Record<string, Measured[]>;
  for (let run = 0; run < runs; run += 1) {
    forget(seeds, out);
    states['cold']?.push(await build(seeds, out));
    appendFileSync(join(seeds, '000001_sample1.txt'), '又记一段，说这篇稿子改过一回。\n');
    states['one seed changed']?.push(await build(seeds, out));
    states['nothing changed']?.push(await build(seeds, out));
  }
  for (const [state, measured] of Object.entries(states)) print(`${seeds}, ${state}`, measured, out);
}

async function benchAgainstHugo(seeds: string, out: string, runs: number): Promise<void> {
  const [site, pages] = [`${out}-hugo`, `${out}-hugo/public`];
  await writeHugoSite(seeds, site);
  const [own, hugo]: [Measured[], Measured[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    forget(seeds, out);
    own.push(await build(seeds, out, { SEARCH: 'none' }));
    rmSync(pages, { recursive: true, force: true });
    hugo.push(await measure(['--quiet', '--source', site], {}, 'hugo'));
  }
  print(`${seeds}, cold, without search`, own, out);
  print(`${seeds}, Hugo`, hugo, pages);
  const ratio = (field: keyof Measured) => {
    const ratios = own.map((measured, run) => measured[field] / (hugo[run]?.[field] ?? Number.NaN));
    return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
  };
  console.log(`  Baoting / Hugo: wall ${ratio('seconds')}, CPU ${ratio('cpuSeconds')}, memory ${ratio('bytes')}`);
}

function build(seeds: string, out: string, env: Record<string, string> = {}): Promise<Measured> {
  return measure(['src/commands/build.ts'], { SEEDS: seeds, OUT: out, ...env });
}

function forget(seeds: string, out: string): void {
  for (const old of [out, cacheFolderOf(seeds)]) rmSync(old, { recursive: true, force: true });
}

function print(what: string, runs: readonly Measured[], out: string): void {
  const files = readdirSync(out, { recursive: true }).map((name) => join(out, String(name)));
  const pages = files.filter((name) => name.endsWith('.html')).length;
  const megabytes = files.reduce((sum, name) => sum + statSync(name).size, 0) / 1e6;
  const seconds = median(runs.map((run) => run.seconds));
  const cpu = median(runs.map((run) => run.cpuSeconds));
  const memory = Math.max(...runs.map(({ bytes }) => bytes)) / 1e9;
  console.log(
    `${what}: ${seconds.toFixed(1)} s, CPU ${cpu.toFixed(1)} s, ${memory.toFixed(2)} GB at most; ${(pages / seconds).toFixed(0)} pages/s, ${(megabytes / seconds).toFixed(1)} MB/s (${runs.length} runs)`,
  );
}

/** How a build is measured. */
export interface BuildBench {
  /** How often each is run. */
  runs: number;
  /** The program to compare with. */
  against?: string | undefined;
}
