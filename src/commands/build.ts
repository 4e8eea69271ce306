import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { publishAccount } from '../account.ts';
import { toSentences } from '../news/account.ts';
import { listSeeds } from '../seeds.ts';
import { outFolder, seedsFolder, siteAddress } from '../site.ts';

// A build goes to a new folder beside the published one and takes its place when it is whole: a build that fails leaves
// the last good site as it was.
const fresh = join(dirname(outFolder), `.dist-${process.pid}`);
const last = `${fresh}-last`;
try {
  await mkdir(fresh, { recursive: true });
  await build({ outDir: fresh, logLevel: 'warn' });
  await rename(outFolder, last).catch(ignoreMissing);
  await rename(fresh, outFolder);
  await report();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(fresh, { recursive: true, force: true });
  await rm(last, { recursive: true, force: true });
}

async function report(): Promise<void> {
  const account = await publishAccount();
  const { files, refused } = await listSeeds(seedsFolder);
  if (!siteAddress)
    console.log('No SITE_URL is set: canonical links, feeds and sitemaps, which need an address, are left out.');
  console.log(`The site is in ${outFolder}.`);
  if (account)
    for (const line of toSentences(account, files.length + refused.length - account.articles)) console.log(line);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
