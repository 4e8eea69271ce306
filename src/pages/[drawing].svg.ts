import type { APIRoute } from 'astro';
import { logo, readLogo } from '../build/logo.ts';

/** The icon of a paper that has no mark of its own in `public/`. */
export function getStaticPaths() {
  return logo.isDrawn ? [{ params: { drawing: logo.address.replace('.svg', '') } }] : [];
}

export const GET: APIRoute = () => new Response(new Uint8Array(readLogo()));
