import type { APIRoute } from 'astro';
import { makeIndex } from '../../../build/edition/search-manifest.ts';

/** The files of the search index while writing (`astro dev`). In a build a process writes them. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { manifest, files } = await makeIndex();
  return [...files].map(([file, bytes]) => ({ params: { version: manifest.version, file }, props: { bytes } }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
