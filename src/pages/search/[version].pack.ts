import type { APIRoute } from 'astro';
import { encodePack } from '../../search/pack.ts';
import { thisIndex } from '../../search-index.ts';

/** The files of the search index in one, which are unpacked once the build is done: see `search-unpack.ts`. */
export async function getStaticPaths() {
  const { manifest } = await thisIndex();
  return [{ params: { version: manifest.version } }];
}

export const GET: APIRoute = async () => new Response(encodePack((await thisIndex()).files));
