import type { APIRoute } from 'astro';
import { toManifest } from '../metadata/manifest.ts';
import { publisher } from '../site.ts';

export const GET: APIRoute = () => new Response(toManifest(publisher));
