import { basename } from 'node:path';
import { toEditionSteps } from '../support/edition-steps.ts';
import { measure } from './measure.ts';

/**
 * Builds each folder of seeds in a folder as an edition of one paper, by the commands that a CI runs, and prints what each takes.
 * Run it again to see what is built again.
 *
 * @param draw decides the order of the editions; drawn by default, and printed
 */
export async function benchEditions(
  seeds: string | undefined,
  out = '.cache/bench/editions',
  draw: string | number = Date.now() % 1_000_000,
): Promise<void> {
  if (!seeds) throw new Error('Name a folder of editions: npm run bench -- editions FOLDER [OUT] [DRAW]');
  console.log(`drawn: ${draw}`);
  const sums = new Map<string, { seconds: number; cpuSeconds: number }>();
  for (const { command, args, env } of toEditionSteps(seeds, out, Number(draw))) {
    const { seconds, cpuSeconds, bytes } = await measure([`src/commands/${command}.ts`, ...args], { ...env });
    const edition = env.SEEDS ? basename(env.SEEDS) : 'all';
    console.log(
      `${command} ${edition}: ${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s, ${(bytes / 1e9).toFixed(2)} GB at most`,
    );
    const sum = sums.get(command) ?? { seconds: 0, cpuSeconds: 0 };
    sums.set(command, { seconds: sum.seconds + seconds, cpuSeconds: sum.cpuSeconds + cpuSeconds });
  }
  for (const [command, { seconds, cpuSeconds }] of sums)
    console.log(`${command}, together: ${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s`);
}
