import type { APIRoute } from 'astro';
import { pathsOfTitles, theseTitles } from '../build/edition/these-titles.ts';

/** What the other editions of a paper need to know of this one. */
export async function getStaticPaths() {
  const { addresses, digest } = await pathsOfTitles();
  return addresses.map((titles) => ({ params: { titles }, cacheKey: digest }));
}

export const GET: APIRoute = async ({ params }) => new Response((await theseTitles()).get(params['titles'] ?? ''));
