import type { APIRoute } from 'astro';
import { thisEdition } from '../edition.ts';
import { toLlmsText } from '../metadata/llms.ts';
import { publisher } from '../site.ts';

export const GET: APIRoute = async () => new Response(toLlmsText(await thisEdition(), publisher));
