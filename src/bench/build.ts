import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolderOf } from '../site.ts';
import { makeSeeds } from './make-seeds.ts';
import { measure } from './measure.ts';

/** Prints how long a whole build takes at each size: cold, with one seed changed, and with nothing changed. */
export async function benchBuild(sizes: number[]): Promise<void> {
  for (const size of sizes) {
    const [folder, out] = [`.cache/bench/seeds-${size}`, `.cache/bench/site-${size}`];
    for (const old of [folder, out, cacheFolderOf(folder)]) rmSync(old, { recursive: true, force: true });
    makeSeeds(size, folder);
    const build = async (state: string) => {
      const { seconds, bytes } = await measure(['src/commands/build.ts'], { SEEDS: folder, OUT: out });
      const pages = readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
      console.log(
        `${size} seeds, ${state}: ${seconds.toFixed(1)} s, ${(pages / seconds).toFixed(0)} pages/s, ${(bytes / 1e9).toFixed(2)} GB at most`,
      );
    };
    await build('cold');
    appendFileSync(join(folder, '000001_sample1.txt'), '\n');
    await build('one seed changed');
    await build('nothing changed');
  }
}
