import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besideOf } from '../../../src/build/publish/swap.ts';
import { createRandom } from '../../bench/random.ts';
import { buildSite, startBuild } from '../../support/build.ts';
import { bytesIn } from '../../support/built-site.ts';
import { copyCheckout, newFolder } from '../../support/checkout.ts';
import { expectWhole, wordOf, writeSeeds } from './words.ts';

/** How often a build is killed, and how many of these times while it publishes. */
const [KILLS, WHILE_PUBLISHING] = [20, 2];
/** A machine that does something else meanwhile is slow, not broken. */
const TIMEOUT = 1_200_000;
const WAITING = 'Another build is at work in this checkout: this one waits until it is done.';

const folder = newFolder();
const checkout = copyCheckout(join(folder, 'checkout'));
const SITE = { SEEDS: join(folder, 'seeds'), OUT: join(folder, 'public', 'site') };
const beside = () => readdirSync(dirname(SITE.OUT));

/** The site of the first word, built before anything was killed, and how long that took in milliseconds. */
let unharmed = new Map<string, string>();
let duration = 0;

beforeAll(async () => {
  writeSeeds(SITE, '甲');
  const start = Date.now();
  await buildSite(SITE, checkout);
  duration = Date.now() - start;
  unharmed = withoutReceipt(SITE.OUT);
});
afterAll(() => rmSync(folder, { recursive: true }));

test(`killed at ${KILLS} random moments, the last good site stands complete`, { timeout: TIMEOUT }, async () => {
  const random = createRandom(7);
  const shown: string[] = [];
  for (let at = 0; at < KILLS; at += 1) {
    writeSeeds(SITE, `第${at + 1}次`);
    const build = startBuild(SITE, checkout);
    const ended = once(build, 'exit');
    if (at < KILLS - WHILE_PUBLISHING) await wait(momentIn(duration, random));
    else await Promise.race([ended, stepAside(SITE.OUT).then(() => wait(random(4)))]);
    killGroup(build);
    await ended;
    await expectWhole(SITE, checkout);
    shown.push(wordOf(SITE));
  }
  console.log(`${KILLS} of ${KILLS} kills left a complete site, which said in turn ${shown.join('、')}.`);
});

test('two builds at once do not mix; what was killed before them leaves no trace', { timeout: TIMEOUT }, async () => {
  const other = { SEEDS: join(folder, 'other', 'seeds'), OUT: join(folder, 'other', 'site') };
  writeSeeds(SITE, '甲');
  writeSeeds(other, '乙');
  const outputs = await Promise.all([SITE, other].map((settings) => buildSite(settings, checkout)));
  expect(outputs.filter((output) => output.includes(WAITING))).toHaveLength(1);
  expect([SITE, other].map(wordOf)).toEqual(['甲', '乙']);
  await expectWhole(other, checkout);
  expect(withoutReceipt(SITE.OUT)).toEqual(unharmed);
  expect(beside()).toEqual(['site']);
});

describe('killed between its two renames, a build has the last good site put back', () => {
  const { fresh, former } = besideOf(SITE.OUT, checkout);
  const leaveHalfway = () => {
    renameSync(SITE.OUT, former);
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'index.html'), '半个');
  };

  test('by verify', async () => {
    leaveHalfway();
    const output = await expectWhole(SITE, checkout);
    expect(output).toMatch(/^A build was killed while publishing: the last good site is back in /);
    expect(beside()).toEqual(['site']);
  });

  test('by the next build, even one that is refused', async () => {
    leaveHalfway();
    writeFileSync(join(SITE.SEEDS, 'bad.txt'), '');
    await expect(buildSite(SITE, checkout)).rejects.toThrow('1 seed was refused');
    rmSync(join(SITE.SEEDS, 'bad.txt'));
    await expectWhole(SITE, checkout);
    expect(beside()).toEqual(['site']);
  });
});

test('stopped by SIGTERM, a build leaves the last good site and nothing beside it', async () => {
  const build = startBuild(SITE, checkout);
  await appear(besideOf(SITE.OUT, checkout).fresh);
  build.kill('SIGTERM');
  expect(await once(build, 'exit')).toEqual([143, null]);
  expect(beside()).toEqual(['site']);
  await expectWhole(SITE, checkout);
});

/** A moment of a build in milliseconds: the earlier of two draws, since a late kill takes the whole time of a build. */
function momentIn(duration: number, random: (below: number) => number): number {
  const most = Math.round(duration * 1.1);
  return Math.min(random(most), random(most));
}

/** Until the published site steps aside for the next one. */
function stepAside(out: string): Promise<void> {
  return appear(besideOf(out, checkout).former);
}

function appear(path: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(dirname(path), (_event, name) => {
      if (name === null || join(dirname(path), name) !== path) return;
      watcher.close();
      resolve();
    });
  });
}

function killGroup({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL');
}

function withoutReceipt(site: string): Map<string, string> {
  return new Map([...bytesIn(site)].filter(([file]) => !file.startsWith('receipt.')));
}
