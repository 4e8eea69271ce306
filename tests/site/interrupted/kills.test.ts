import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stagingFolders } from '../../../src/build/publish/swap.ts';
import { createRandom } from '../../bench/random.ts';
import { buildSite, startBuild } from '../../support/build.ts';
import { bytesIn } from '../../support/built-site.ts';
import { copyCheckout, newFolder } from '../../support/checkout.ts';
import { expectIntact, wordOf, writeSeeds } from './word-seeds.ts';

/** The number of killed builds, and how many of them are killed while they publish. */
const [KILLS, WHILE_PUBLISHING] = [20, 2];
/** Long enough for a busy machine. */
const TIMEOUT_MS = 1_200_000;
const WAITING_MESSAGE = 'Another build is running in this checkout. This one waits until that has ended.';

const folder = newFolder();
const checkout = copyCheckout(join(folder, 'checkout'));
const SITE = { SEEDS: join(folder, 'seeds'), OUT: join(folder, 'public', 'site') };
const filesBesideSite = () => readdirSync(dirname(SITE.OUT));

/** The files of the first site, built before any kill, and the duration of its build in milliseconds. */
let firstSite = new Map<string, string>();
let duration = 0;

beforeAll(async () => {
  writeSeeds(SITE, '甲');
  const start = Date.now();
  await buildSite(SITE, checkout);
  duration = Date.now() - start;
  firstSite = withoutReceipt(SITE.OUT);
});
afterAll(() => rmSync(folder, { recursive: true }));

test(`killed at ${KILLS} random moments, a build leaves a complete site`, { timeout: TIMEOUT_MS }, async () => {
  const random = createRandom(7);
  const shown: string[] = [];
  for (let at = 0; at < KILLS; at += 1) {
    writeSeeds(SITE, `第${at + 1}次`);
    const build = startBuild(SITE, checkout);
    const ended = once(build, 'exit');
    if (at < KILLS - WHILE_PUBLISHING) await wait(randomKillTime(duration, random));
    else await Promise.race([ended, waitForFirstRename(SITE.OUT).then(() => wait(random(4)))]);
    killGroup(build);
    await ended;
    await expectIntact(SITE, checkout);
    shown.push(wordOf(SITE));
  }
  console.log(`${KILLS} of ${KILLS} kills left a complete site, which said in turn ${shown.join('、')}.`);
});

test('two builds at once do not mix, and no files of killed builds remain', { timeout: TIMEOUT_MS }, async () => {
  const other = { SEEDS: join(folder, 'other', 'seeds'), OUT: join(folder, 'other', 'site') };
  // The last build may have been killed while it removed the former site, which the next one does.
  await buildSite(SITE, checkout);
  expect(filesBesideSite()).toEqual(['site']);
  // Pages would say that they were changed since.
  rmSync(SITE.OUT, { recursive: true });
  writeSeeds(SITE, '甲');
  writeSeeds(other, '乙');
  const outputs = await Promise.all([SITE, other].map((settings) => buildSite(settings, checkout)));
  expect(outputs.filter((output) => output.includes(WAITING_MESSAGE))).toHaveLength(1);
  expect([SITE, other].map(wordOf)).toEqual(['甲', '乙']);
  await expectIntact(other, checkout);
  expect(withoutReceipt(SITE.OUT)).toEqual(firstSite);
  expect(filesBesideSite()).toEqual(['site']);
});

describe('after a kill between the two renames of a build, the last good site is restored', () => {
  const { fresh, former } = stagingFolders(SITE.OUT, checkout);
  const simulateKillBetweenRenames = () => {
    renameSync(SITE.OUT, former);
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'index.html'), '半个');
  };

  test('by verify', async () => {
    simulateKillBetweenRenames();
    const output = await expectIntact(SITE, checkout);
    expect(output).toMatch(/^A build was killed while publishing: the last good site is back in /);
    expect(filesBesideSite()).toEqual(['site']);
  });

  test('by the next build, even if it fails', async () => {
    simulateKillBetweenRenames();
    writeFileSync(join(SITE.SEEDS, 'bad.md'), '海水是咸的。');
    await expect(buildSite(SITE, checkout)).rejects.toThrow('1 seed was refused');
    rmSync(join(SITE.SEEDS, 'bad.md'));
    await expectIntact(SITE, checkout);
    expect(filesBesideSite()).toEqual(['site']);
  });
});

test('stopped by SIGTERM, a build leaves the last good site and no other files', async () => {
  writeSeeds(SITE, '丙');
  const build = startBuild(SITE, checkout);
  await waitForPath(stagingFolders(SITE.OUT, checkout).fresh);
  build.kill('SIGTERM');
  expect(await once(build, 'exit')).toEqual([143, null]);
  expect(filesBesideSite()).toEqual(['site']);
  await expectIntact(SITE, checkout);
});

/**
 * A random time in milliseconds at which to kill a build. It is the smaller of two draws: early kills make a faster
 * test.
 */
function randomKillTime(duration: number, random: (below: number) => number): number {
  const latest = Math.round(duration * 1.1);
  return Math.min(random(latest), random(latest));
}

/** Resolves when a build has renamed the published site, before it renames the new one. */
function waitForFirstRename(out: string): Promise<void> {
  return waitForPath(stagingFolders(out, checkout).former);
}

function waitForPath(path: string): Promise<void> {
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
