import type { APIRoute } from 'astro';
import { publisher } from '../build/this-publisher.ts';
import { toManifest } from '../views/crawlers/web-manifest.ts';

export const GET: APIRoute = () => new Response(toManifest(publisher));
