import type { DataStore } from 'astro/loaders';
import { expect, test } from 'vitest';
import { openCache } from '../../../src/build/cache/cache.ts';
import { openEntries } from '../../../src/build/content/kept-entries.ts';
import { received } from '../../../src/build/handover.ts';
import { newFolder } from '../../support/checkout.ts';

test('gives entries back when it is opened again, hands them over, and tells Astro of those with a module', () => {
  const folder = newFolder();
  /** The ids of which Astro's store was told. */
  let told: string[] = [];
  const open = () => {
    const astros = { set: ({ id }: { id: string }) => told.push(id), delete: () => {}, addModuleImport: () => {} };
    return openEntries(openCache(folder), astros as unknown as DataStore);
  };
  const store = open();
  store.set({ id: 'bridge', data: { title: '老桥\ud83c', deck: '\\ud83c' } });
  store.set({ id: 'harbour', data: { title: '灯塔' }, filePath: 'seeds/harbour.mdx', deferredRender: true });
  store.set({ id: 'orchard', data: { title: '苹果' } });
  store.delete('orchard');
  openCache(folder).close();
  expect(told).toEqual(['harbour']);
  told = [];
  const again = open();
  expect(again.get('bridge')).toEqual({ id: 'bridge', data: { title: '老桥\ufffd', deck: '\\ud83c' } });
  expect(again.keys()).toEqual(['bridge', 'harbour']);
  expect(told).toEqual(['harbour']);
  expect([...received('entries').keys()]).toEqual(['bridge', 'harbour']);
});
