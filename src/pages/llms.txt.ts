import type { APIRoute } from 'astro';
import { thisEdition } from '../build/edition/this-edition.ts';
import { publisher } from '../build/this-publisher.ts';
import { toLlmsText } from '../views/crawlers/llms.ts';
import { pagesOf } from '../views/page-kinds.ts';

export const GET: APIRoute = async () => new Response(toLlmsText(pagesOf(await thisEdition(), publisher), publisher));
