import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createRandom } from '../bench/random.ts';

/**
 * The commands that build a paper of several editions: the titles of each, then each site, then a check of all. The editions
 * come in an order that is drawn, for the titles and for the sites.
 *
 * @param seeds a folder with one folder of seeds for each edition
 * @param out the folder in which each edition gets one of the same name
 * @param draw decides the orders
 */
export function toEditionSteps(seeds: string, out: string, draw: number): EditionStep[] {
  const random = createRandom(draw);
  const editions = readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ SEEDS: resolve(seeds, name), OUT: resolve(out, name) }))
    .sort((a, b) => (a.OUT < b.OUT ? -1 : 1));
  const folders = editions.map(({ OUT }) => OUT);
  const shuffled = <Value>(values: readonly Value[]) =>
    values
      .map((value) => ({ value, at: random(2 ** 31) }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  return [
    ...shuffled(editions).map((edition): EditionStep => ({ command: 'titles', args: [], env: edition })),
    ...shuffled(editions).map(
      (edition): EditionStep => ({
        command: 'build',
        args: [],
        env: { ...edition, EDITIONS: folders.join() },
      }),
    ),
    { command: 'verify', args: folders, env: { OUT: resolve(out) } },
  ];
}

export interface EditionStep {
  command: 'titles' | 'build' | 'verify';
  args: string[];
  env: { OUT: string; SEEDS?: string; EDITIONS?: string };
}
