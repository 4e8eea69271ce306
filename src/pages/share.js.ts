import type { APIRoute } from 'astro';
import script from '../browser/share-panel.ts?bundle';

/** The share panel, which a page fetches when a reader opens it. */
export const GET: APIRoute = () => new Response(script);
