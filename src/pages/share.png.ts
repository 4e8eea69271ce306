import type { APIRoute } from 'astro';
import { drawSiteImage } from '../icon-file.ts';

/** The picture by which a page is shared that has none of its own. */
export const GET: APIRoute = async () => new Response(await drawSiteImage());
