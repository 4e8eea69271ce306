import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { FRONT_PAGE } from '../archive/addresses.ts';
import { stopAllPools } from '../build/background/pool.ts';
import { noteAstroStore, prepareBuildCache } from '../build/cache/prepare.ts';
import { buildCache, cacheRoot, outFolder } from '../build/paths.ts';
import { lock } from '../build/publish/lock.ts';
import { readReceipt } from '../build/publish/receipt.ts';
import { abandon, begin, publish, recover } from '../build/publish/swap.ts';
import { siteAddress } from '../build/this-publisher.ts';
import { toSentences } from '../views/receipt/account.ts';
import type { Receipt } from '../views/receipt/receipt.ts';

/** What to do about an error of the file system that a builder can meet, as Node and Rolldown word it. */
const ADVICE: [RegExp, string][] = [
  [/no space left on device|database or disk is full/i, 'The disk is full. Make room, then build again.'],
  [
    /read-only file system|attempt to write a readonly database/i,
    'The disk is read-only. Name a folder that can be written to by OUT=dir, or mount it anew.',
  ],
  [
    /permission denied|operation not permitted/i,
    'The folder may not be written to. Change its rights, or name another one by OUT=dir.',
  ],
];

// A build tells nobody of itself, and writes nothing where it has no business: Astro would note both in the home folder.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Memory that the bundler and the word cutter (mimalloc) have done with goes back at once: it is some 200 MB.
process.env['MIMALLOC_PURGE_DELAY'] = '0';
// Node keeps the compiled program, and so do the processes that a build starts: half a second less of every build.
process.env['NODE_COMPILE_CACHE'] = join(cacheRoot, 'compiled');
enableCompileCache(process.env['NODE_COMPILE_CACHE']);

/** Builds the site beside the published one, which it replaces when it is whole: `npm run build`. */
try {
  await lock(cacheRoot, () =>
    console.log('Another build is at work in this checkout: this one waits until it is done.'),
  );
  await buildSite();
} catch (error) {
  const message = messageOf(error);
  console.error(message);
  for (const [, advice] of ADVICE.filter(([fault]) => fault.test(message))) console.error(advice);
  if (existsSync(join(outFolder, FRONT_PAGE))) console.error(`The last good site stands as it was in ${outFolder}.`);
  // At once: Astro goes on to render what it had begun, into the folder that was removed.
  process.exit(1);
}

async function buildSite(): Promise<void> {
  if (recover(outFolder))
    console.log(`A build was killed while publishing: the last good site is back in ${outFolder}.`);
  stopOnSignals();
  const outDir = begin(outFolder);
  try {
    await prepareCache();
    const { build } = await import('astro');
    await build({ outDir, cacheDir: buildCache, logLevel: 'warn' });
    publish(outFolder);
    report(readReceipt(outFolder));
  } finally {
    await stopAllPools();
    abandon(outFolder);
  }
}

/** Prepares the cache, and notes the state of Astro's file in it at the very end: Astro writes it a moment later. */
async function prepareCache(): Promise<void> {
  const damaged = await prepareBuildCache(buildCache);
  if (damaged) console.log(`The cache is not as the last build left it (${damaged}): it is made anew.`);
  process.once('exit', () => {
    try {
      noteAstroStore(buildCache);
    } catch (error) {
      console.error(`${(error as Error).message}. The next build makes the cache anew.`);
    }
  });
}

function report(receipt: Receipt | undefined): void {
  if (!siteAddress)
    console.log('No SITE_URL is set: canonical links, feeds and sitemaps, which need an address, are left out.');
  console.log(`The site is in ${outFolder}.`);
  for (const line of receipt ? toSentences(receipt) : []) console.log(line);
}

/** Ctrl-C and `kill` leave the last good site, and nothing beside it. */
function stopOnSignals(): void {
  const stop = (code: number) => () => {
    abandon(outFolder);
    process.exit(code);
  };
  process.once('SIGINT', stop(130)).once('SIGTERM', stop(143));
}

/** An error's message, with those of its causes. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}\n${messageOf(error.cause)}` : error.message;
}
