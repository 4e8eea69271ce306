import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import {
  inBackground,
  runOnce,
  startProcesses,
  startThread,
  stopAllPools,
} from '../../../src/build/background/pool.ts';
import { received } from '../../../src/build/handover.ts';

afterAll(stopAllPools);

test.each([
  ['a process', () => startProcesses<typeof import('../../../src/build/tasks/write-captures.ts')>('write-captures', 1)],
  ['a thread', () => startThread<typeof import('../../../src/build/tasks/write-captures.ts')>('write-captures')],
])('what a task in %s throws reaches whoever awaits it', async (_name, start) => {
  const missing = [{ id: 'a', file: 'no-such-seed.txt', sha256: '' }];
  await expect(runOnce(start(), missing)).rejects.toThrow(/ENOENT.*no-such-seed\.txt/);
});

test('work in the background that fails before anyone awaits it does not end the program', async () => {
  const failing = inBackground(Promise.reject(new Error('failed')));
  await wait(10);
  await expect(failing).rejects.toThrow('failed');
});

test('what nobody has handed over cannot be received', () => {
  expect(() => received('searchIndex')).toThrow('Nobody has handed over searchIndex. Please report it.');
});
