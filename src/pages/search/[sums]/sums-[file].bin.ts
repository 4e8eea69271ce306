import type { APIRoute } from 'astro';
import { thisEdition } from '../../../build/edition/this-edition.ts';

/** What the search page of a front knows of the words of its editions. */
export async function getStaticPaths() {
  const { joint } = await thisEdition();
  return (joint?.sums ?? []).map((bytes, at) => ({
    params: { sums: joint?.joint.sums.version, file: String(at) },
    props: { bytes },
  }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
