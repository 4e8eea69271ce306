import { deflateRawSync } from 'node:zlib';
import type { Manifest } from '../../search/format/manifest.ts';
import { type SearchIndex, toIndex } from '../../search/index/build-index.ts';
import { waitFor } from '../background/pool.ts';
import { searchedOf } from '../tasks/start-search-index.ts';
import type { WrittenIndex } from '../tasks/write-search-index.ts';
import { thisEdition } from './this-edition.ts';

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
