import { deflateRawSync } from 'node:zlib';
import type { Manifest } from '../../search/format/manifest.ts';
import { type SearchIndex, toIndex } from '../../search/index/build-index.ts';
import { received } from '../handover.ts';
import { thisEdition } from './this-edition.ts';

/** The manifest of this build's search index, which a process writes; in `astro dev` of the index as it is now. */
export async function thisManifest(): Promise<Manifest> {
  if (import.meta.env.DEV) return (await makeIndex()).manifest;
  return (await received('searchIndex')).manifest;
}

/** Makes the search index of the articles as they are now. */
export async function makeIndex(): Promise<SearchIndex> {
  return toIndex(await thisEdition(), deflateRawSync);
}
