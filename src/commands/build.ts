import { existsSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { FRONT_PAGE } from '../archive/addresses.ts';
import { stopAllPools } from '../build/background/pool.ts';
import { prepareCache } from '../build/cache/prepare.ts';
import { isUpToDate, noteUpToDate, stampOfInput } from '../build/cache/up-to-date.ts';
import { compareAhead } from '../build/content/compare-in-background.ts';
import { handOver, received } from '../build/handover.ts';
import { buildCache, cacheRoot, outFolder, seedsFolder } from '../build/paths.ts';
import { lock } from '../build/publish/lock.ts';
import { refusalOf } from '../build/publish/out-folder.ts';
import { readReceipt } from '../build/publish/receipt.ts';
import { abandon, begin, publish, recover, stagingFolders } from '../build/publish/swap.ts';
import { reportDeadLinks } from '../build/render/links/report.ts';
import { unmetRequirement } from '../build/requirements.ts';
import { withShown } from '../build/sisters/read-front.ts';
import { theseSisters } from '../build/sisters/these-sisters.ts';
import { addressProblem, settingsReport, siteAddress } from '../build/this-publisher.ts';
import { listSeeds } from '../seeds/folder.ts';
import { site } from '../settings/this-site.ts';
import { toSentences } from '../views/receipt/account.ts';
import type { Receipt } from '../views/receipt/receipt.ts';

/** What to do about errors of the file system, by how Node, SQLite and Rolldown word them. */
const ADVICE: [RegExp, string][] = [
  [/no space left on device|database or disk is full/i, 'The disk is full. Make room, then build again.'],
  [
    /read-only file system|attempt to write a readonly database/i,
    'The disk is read-only. Name a folder that can be written to by OUT=dir, or mount it anew.',
  ],
  [
    /permission denied|operation not permitted/i,
    'The file or folder that the error names may not be written to. Change its rights.',
  ],
];

/** In which Astro keeps entries. Ours stand elsewhere: see `openEntries`. */
const ASTRO_STORE = 'data-store.json';

// Astro would send telemetry, and keep a file in the home folder.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// The bundler and the word cutter (mimalloc) return freed memory to the system at once: some 200 MB.
process.env['MIMALLOC_PURGE_DELAY'] = '0';
// Node caches compiled code, also in the processes that a build starts: it saves half a second of each. To write it takes
// longer, and the first build may be the only one, in CI.
if (existsSync(cacheRoot)) {
  process.env['NODE_COMPILE_CACHE'] = join(cacheRoot, 'compiled');
  enableCompileCache(process.env['NODE_COMPILE_CACHE']);
}

/** `npm run build`: builds the site beside the published one, and replaces that when all is written. */
try {
  const refusal =
    settingsReport ??
    addressProblem ??
    missingSeeds() ??
    refusalOf(outFolder, { 'the seeds': seedsFolder, 'this checkout': resolve('.') }) ??
    unmetRequirement(resolve('.'), {
      [cacheRoot]: 'builds keep there what the next build needs',
      [dirname(stagingFolders(outFolder).fresh)]: 'the site is written there (see OUT)',
    });
  if (refusal) throw new Error(refusal);
  await lock(cacheRoot, () =>
    console.log('Another build is running in this checkout. This one waits until that has ended.'),
  );
  await buildSite();
} catch (error) {
  const message = messageOf(error);
  console.error(message);
  for (const [, advice] of ADVICE.filter(([fault]) => fault.test(message))) console.error(advice);
  if (existsSync(join(outFolder, FRONT_PAGE))) console.error(`The last good site is unchanged in ${outFolder}.`);
  // Exits at once: Astro would go on rendering into the folder that was removed.
  process.exit(1);
}

/** A folder of seeds that is named and is not there; that of a new paper may be empty, and then Git does not keep it. */
function missingSeeds(): string | undefined {
  const isMissing = process.env['SEEDS'] !== undefined && !existsSync(seedsFolder);
  return isMissing ? `There is no folder ${seedsFolder}. Correct SEEDS.` : undefined;
}

async function buildSite(): Promise<void> {
  if (recover(outFolder))
    console.log(`A build was killed while publishing: the last good site is back in ${outFolder}.`);
  const damaged = await prepareCache(buildCache);
  if (damaged) console.log(`The cache is not as the last build left it (${damaged}): it is made anew.`);
  const { sisters: others, problems } = await theseSisters();
  for (const problem of problems) console.warn(problem);
  const isFront = others.length > 0 && (await listSeeds(seedsFolder)).files.length === 0;
  const sisters = isFront ? await Promise.all(others.map(withShown)) : others;
  const input = stampOfInput();
  if (input && (await isUpToDate(input, sisters))) {
    console.log(`Nothing has changed since the last build. The site is in ${outFolder}.`);
    return;
  }
  stopOnSignals();
  const outDir = begin(outFolder);
  try {
    // After the stamp: a seed that comes in between is read, and the next build looks again.
    const list = await listSeeds(seedsFolder);
    handOver('seeds', list);
    handOver('comparing', compareAhead(list.files.length, buildCache));
    rmSync(join(buildCache, ASTRO_STORE), { force: true });
    const { build } = await import('astro');
    await build({ outDir, cacheDir: buildCache, logLevel: 'warn' });
    const deadLinks = reportDeadLinks(outDir);
    if (deadLinks && site.badSeeds === 'stop') throw new Error(deadLinks);
    if (deadLinks) console.warn(deadLinks);
    publish(outFolder);
    report(readReceipt(outFolder));
    // What is wrong with seeds and other editions is said in each build.
    const leftOut = [...problems, ...received('leftOut')];
    if (input && !deadLinks && leftOut.length === 0 && received('refused').length === 0)
      noteUpToDate(input, sisters, received('taken'));
  } finally {
    await stopAllPools();
    abandon(outFolder);
  }
}

function report(receipt: Receipt | undefined): void {
  if (!siteAddress)
    console.log(
      'No address is stated: canonical links, feeds and sitemaps are left out. Write address in src/site.ts, or set SITE_URL.',
    );
  console.log(`The site is in ${outFolder}.`);
  if (received('ids').size === 0 && received('sisters').length > 0) return;
  const files = new Map(Array.from(received('ids'), ([file, id]) => [id, join(basename(seedsFolder), file)]));
  for (const line of receipt ? toSentences(receipt, (id) => files.get(id)) : []) console.log(line);
  if (receipt?.articles.length === 0)
    console.log('There are no articles yet. Save pages of the web into seeds/, or run npm run new -- "标题".');
}

/** On Ctrl-C and `kill`, removes what this build wrote. The last good site stays. */
function stopOnSignals(): void {
  const stop = (code: number) => () => {
    abandon(outFolder);
    process.exit(code);
  };
  process.once('SIGINT', stop(130)).once('SIGTERM', stop(143));
}

/** The message of an error, with the messages of its causes. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}\n${messageOf(error.cause)}` : error.message;
}
