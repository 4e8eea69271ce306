import type { APIRoute } from 'astro';
import { publisher } from '../build/this-publisher.ts';
import { toRobots } from '../views/crawlers/robots.ts';

export const GET: APIRoute = () => new Response(toRobots(publisher));
