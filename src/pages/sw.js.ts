import type { APIRoute } from 'astro';
import script from '../browser/offline/service-worker.ts?bundle';

/** The service worker, which is registered when a reader keeps a page, and not before. */
export const GET: APIRoute = () => new Response(script);
