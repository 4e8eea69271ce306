import { deflateRawSync } from 'node:zlib';
import { thisEdition } from './edition.ts';
import { type SearchIndex, toIndex } from './search/index-files.ts';
import type { Manifest } from './search/manifest.ts';
import { searchedOf } from './searched.ts';
import { waitFor } from './threads.ts';
import type { WrittenIndex } from './workers/search.ts';

/** What the search page has to know of the index: of the one that a process writes in a build. */
export async function thisManifest(): Promise<Manifest> {
  if (import.meta.env.DEV) return (await newIndex()).manifest;
  const { manifest } = (await waitFor('search')) as WrittenIndex;
  return manifest;
}

/** The index of the articles as they are now. */
export async function newIndex(): Promise<SearchIndex> {
  return toIndex(searchedOf(await thisEdition()), deflateRawSync);
}
