import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cacheFolderOf } from '../../src/build/paths.ts';
import { newFolder } from '../support/checkout.ts';
import { makeSeeds, seedName } from './make-seeds.ts';
import { median } from './measure.ts';

const PORT = 4398;
/** Milliseconds between two looks at a page. */
const INTERVAL = 20;
/** Milliseconds in which the ties of a changed article have followed: then the server is at rest. */
const REST = 4_000;

/**
 * Prints how long the dev server takes, at each size, until it has served the front page: once without a cache, then as the
 * median of the runs; and how long from saving a seed until its page has the new text.
 */
export async function benchDev(sizes: number[], runs: number): Promise<void> {
  for (const size of sizes) {
    const seeds = newFolder();
    makeSeeds(size, seeds);
    rmSync(cacheFolderOf(seeds), { recursive: true, force: true });
    const cold = await benchRun(seeds, 0);
    const warm = [];
    for (let run = 0; run < runs; run += 1) warm.push(await benchRun(seeds, run));
    const [start, served] = [median(warm.map(({ start }) => start)), median(warm.map(({ served }) => served))];
    console.log(
      `${size} seeds: start ${cold.start.toFixed(1)} s without a cache, ${start.toFixed(1)} s with; saved to served ${served.toFixed(2)} s (${runs} runs)`,
    );
    for (const folder of [seeds, cacheFolderOf(seeds)]) rmSync(folder, { recursive: true });
  }
}

/** Starts a server, saves one seed, and stops the server. Gives seconds. */
async function benchRun(seeds: string, run: number): Promise<{ start: number; served: number }> {
  const server = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(PORT), '--host', '127.0.0.1'], {
    env: { ...process.env, SEEDS: seeds },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    const start = await untilShown(server, 'index.html', '<h1');
    const name = seedName(1);
    const address = `news/${name.replace(/^\d+_|\.txt$/g, '')}.html`;
    await untilShown(server, address, '<h1');
    await setTimeout(REST);
    const added = `又记一段，是第${run}回改的，记在${Date.now()}。`;
    const [title, deck, ...rest] = readFileSync(join(seeds, name), 'utf8').split('\n');
    writeFileSync(join(seeds, name), [title, deck, added, ...rest].join('\n'));
    return { start, served: await untilShown(server, address, added) };
  } finally {
    server.kill('SIGKILL');
    await ended;
  }
}

/** Asks for a page until it has a text. Gives the seconds that it took. Throws if the server ends meanwhile. */
async function untilShown(server: ChildProcess, address: string, text: string): Promise<number> {
  const begun = performance.now();
  const page = () => fetch(`http://127.0.0.1:${PORT}/${address}`).then((response) => response.text());
  while (!(await page().catch(() => '')).includes(text)) {
    if (server.exitCode !== null) throw new Error(`The dev server ended with code ${server.exitCode}.`);
    await setTimeout(INTERVAL);
  }
  return (performance.now() - begun) / 1000;
}
