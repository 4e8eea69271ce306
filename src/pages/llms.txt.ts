import type { APIRoute } from 'astro';
import { thisEdition } from '../build/edition/this-edition.ts';
import { publisher } from '../build/this-publisher.ts';
import { toLlmsText } from '../views/crawlers/llms.ts';

export const GET: APIRoute = async () => new Response(toLlmsText((await thisEdition()).allPages(), publisher));
