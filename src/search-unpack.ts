import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { filesInPack } from './search/pack.ts';

/**
 * Unpacks the search index after a build. Astro takes most of a millisecond for each file that a route gives, which
 * would add half to the time that an index of 12,000 files takes; a pack is one.
 */
export function unpackSearch(): AstroIntegration {
  return {
    name: 'unpack-search',
    hooks: { 'astro:build:done': ({ dir }) => unpackAll(new URL('search/', dir)) },
  };
}

async function unpackAll(folder: URL): Promise<void> {
  const packs = (await readdir(folder)).filter((name) => name.endsWith('.pack'));
  for (const pack of packs) {
    const target = new URL(`${pack.replace(/\.pack$/, '')}/`, folder);
    await mkdir(target);
    for (const { name, bytes } of filesInPack(await readFile(new URL(pack, folder))))
      await writeFile(new URL(name, target), bytes);
    await rm(new URL(pack, folder));
  }
}
