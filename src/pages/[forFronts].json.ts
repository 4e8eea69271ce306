import type { APIRoute } from 'astro';
import { filesForFronts } from '../build/edition/for-fronts.ts';

/** What the front of several editions needs of this one. */
export async function getStaticPaths() {
  return [...(await filesForFronts())].map(([address, value]) => ({
    params: { forFronts: address.replace('.json', '') },
    props: { value },
  }));
}

export const GET: APIRoute<{ value: object }> = ({ props }) => Response.json(props.value);
