import { mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { outFolder, siteAddress } from '../site.ts';

// A build goes to a new folder beside the published one and takes its place when it is whole: a build that fails leaves
// the last good site as it was.
const fresh = await mkdtemp(join(dirname(outFolder), '.dist-'));
const last = `${fresh}-last`;
try {
  await build({ outDir: fresh, logLevel: 'warn' });
  await rename(outFolder, last).catch(ignoreMissing);
  await rename(fresh, outFolder);
  if (!siteAddress)
    console.log('No SITE_URL is set: canonical links, feeds and sitemaps, which need an address, are left out.');
  console.log(`The site is in ${outFolder}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(fresh, { recursive: true, force: true });
  await rm(last, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
