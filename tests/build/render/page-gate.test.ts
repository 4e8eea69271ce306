import { expect, test } from 'vitest';
import { createGate } from '../../../src/build/render/page-gate.ts';

test('a change waits for the pages that are being made, and pages that are asked for meanwhile wait for it', {
  timeout: 2_000,
}, async () => {
  const gate = createGate();
  const events: string[] = [];
  await gate.enter();
  const change = gate.change(() => void events.push('change'));
  const next = gate.enter().then(() => void events.push('next page'));
  await Promise.resolve();
  events.push('page');
  gate.leave();
  await Promise.all([change, next]);
  expect(events).toEqual(['page', 'change', 'next page']);
});

test('changes come one after the other, and at once if no page is being made', { timeout: 2_000 }, async () => {
  const gate = createGate();
  const events: string[] = [];
  await gate.enter();
  const changes = ['first', 'second'].map((name) => gate.change(() => void events.push(name)));
  gate.leave();
  await Promise.all(changes);
  expect(events).toEqual(['first', 'second']);
});

test('a change waits three seconds at most for a page', { timeout: 10_000 }, async () => {
  const gate = createGate();
  await gate.enter();
  const begun = performance.now();
  await gate.change(() => {});
  expect(performance.now() - begun).toBeGreaterThan(2_900);
});
