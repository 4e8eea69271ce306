import type { APIRoute } from 'astro';
import { capturesIn, thisEdition } from '../edition.ts';

/** The captures of this edition, whose texts are written once the build is done: see `capture-files.ts`. */
export const GET: APIRoute = async () => Response.json(capturesIn(await thisEdition()));
