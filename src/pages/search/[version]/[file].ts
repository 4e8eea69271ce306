import type { APIRoute } from 'astro';
import { thisIndex } from '../../../search-index.ts';

/** The files of the search index while writing (`astro dev`). A build unpacks them: see `search-unpack.ts`. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { manifest, files } = await thisIndex();
  return [...files].map(([file, bytes]) => ({ params: { version: manifest.version, file }, props: { bytes } }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
