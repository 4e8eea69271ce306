import type { APIRoute } from 'astro';
import script from '../browser/offline/panel.ts?bundle';

/** The panel of what is kept on the device, which the page about this site fetches when a reader opens it. */
export const GET: APIRoute = () => new Response(script);
