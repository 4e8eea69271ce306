import type { APIRoute } from 'astro';
import { drawSiteImage } from '../build/pictures/icon.ts';

/** The picture by which a page is shared that has none of its own. */
export const GET: APIRoute = async () => new Response(await drawSiteImage());
