import type { APIRoute } from 'astro';
import { thisIndex } from '../../../search-index.ts';

/** The files that the search page fetches as it needs them. */
export async function getStaticPaths() {
  const { manifest, files } = await thisIndex();
  return [...files].map(([file, bytes]) => ({ params: { version: manifest.version, file }, props: { bytes } }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
