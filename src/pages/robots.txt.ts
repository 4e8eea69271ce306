import type { APIRoute } from 'astro';
import { toRobots } from '../metadata/robots.ts';
import { publisher } from '../site.ts';

export const GET: APIRoute = () => new Response(toRobots(publisher));
