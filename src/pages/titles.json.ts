import type { APIRoute } from 'astro';
import { TITLES_FILE } from '../archive/addresses.ts';
import { theseTitles } from '../build/edition/these-titles.ts';

/** What the other editions of a paper need to know of this one. */
export const GET: APIRoute = async () => new Response((await theseTitles()).get(TITLES_FILE));
