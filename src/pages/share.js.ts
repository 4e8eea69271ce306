import type { APIRoute } from 'astro';
import { bundleForBrowser } from '../browser-bundle.ts';

/** The share panel, which a page fetches when a reader opens it. */
export const GET: APIRoute = async () => new Response(await bundleForBrowser('src/browser/share.ts'));
