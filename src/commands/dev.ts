import { createRequire, enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheRoot } from '../build/paths.ts';

const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

// Node caches compiled code, also in the processes that read seeds: it saves half a second of every start.
process.env['NODE_COMPILE_CACHE'] = join(cacheRoot, 'compiled');
enableCompileCache(process.env['NODE_COMPILE_CACHE']);

/** `npm run dev`: runs `astro dev`, with the options of the command line. */
process.argv.splice(2, 0, 'dev');
await import(pathToFileURL(ASTRO).href);
