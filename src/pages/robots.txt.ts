import type { APIRoute } from 'astro';
import { thisEdition } from '../build/edition/this-edition.ts';
import { publisher } from '../build/this-publisher.ts';
import { toRobots } from '../views/crawlers/robots.ts';

export const GET: APIRoute = async () => new Response(toRobots(await thisEdition(), publisher));
