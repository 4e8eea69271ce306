import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashFiles } from '../../src/build/publish/hash-files.ts';
import { writeNaughtySeeds } from '../site/naughty/naughty-seeds.ts';
import { writeAwkwardSeeds } from './awkward-seeds.ts';
import { buildSite, type Settings } from './build.ts';
import { copyChangedCheckout, WITH_TRADITIONAL } from './changed-site.ts';
import { CHECKOUT, copyCheckout, SEEDS } from './checkout.ts';
import { buildFrontSite, toFrontSite } from './front-site.ts';
import { writeHeadlineSeeds } from './headline-seeds.ts';
import { writeStates } from './states.ts';

/** The `SITE_URL` of the shared sites that have an address. */
export const ADDRESS = 'https://example.org/a/b';

const FOLDER = resolve('.cache/test');
const seedsAt = (name: string) => `${FOLDER}/seeds-${name}`;

/** Builds each site that tests share. A site is named by its distinguishing feature. */
const SITES: Record<SiteName, () => Promise<void>> = {
  paper: () => build('paper', { SEEDS, SITE_URL: ADDRESS, TZ: 'UTC', LC_ALL: 'C' }),
  'without-address': () => build('without-address', { SEEDS }),
  traditional: () => build('traditional', { SEEDS, SITE_URL: ADDRESS }, copyTraditional()),
  headlines: () => build('headlines', { SEEDS: writeHeadlineSeeds(seedsAt('headlines')) }, copyTraditional()),
  awkward: () => build('awkward', { SEEDS: writeAwkwardSeeds(seedsAt('awkward')) }),
  naughty: () => {
    writeNaughtySeeds(seedsAt('naughty'));
    return build('naughty', { SEEDS: seedsAt('naughty'), SITE_URL: ADDRESS });
  },
  states: () => build('states', { SEEDS: writeStates(seedsAt('states')) }),
  front: () => buildFront(),
  empty: () => build('empty', { SEEDS: writeStates(seedsAt('empty'), {}) }),
};

/** The output folder of a shared site. */
export function siteAt(name: SiteName): string {
  return `${FOLDER}/site-${name}`;
}

/** Builds the named shared sites in a copy of this checkout, unless they are built of this code and these seeds. */
export async function buildSites(...names: SiteName[]): Promise<void> {
  copyCheckout(CHECKOUT);
  for (const name of names) await SITES[name]();
}

/** A copy of this checkout whose settings turn the traditional edition on. */
export function copyTraditional(): string {
  return copyChangedCheckout(`${FOLDER}/checkout-traditional`, WITH_TRADITIONAL);
}

/** A front, with three editions in its folder. */
async function buildFront(): Promise<void> {
  const site = toFrontSite(seedsAt('front'), siteAt('front'));
  const settings = { SEEDS: seedsAt('front') };
  await unlessBuilt('front', settings, CHECKOUT, () => buildFrontSite(site));
}

async function build(
  name: SiteName,
  settings: Omit<Settings, 'OUT'> & { SEEDS: string },
  checkout = CHECKOUT,
): Promise<void> {
  await unlessBuilt(name, settings, checkout, () => buildSite({ ...settings, OUT: siteAt(name) }, checkout));
}

async function unlessBuilt(
  name: SiteName,
  settings: { SEEDS: string },
  checkout: string,
  run: () => Promise<unknown>,
): Promise<void> {
  const inputs = [join(checkout, 'src'), join(checkout, 'public'), settings.SEEDS].map((folder) => [
    ...hashFiles(folder),
  ]);
  const configuration = ['astro.config.mjs', 'package-lock.json'].map((file) =>
    readFileSync(join(checkout, file), 'utf8'),
  );
  const stamp = JSON.stringify([settings, inputs, configuration]);
  const stampFile = `${siteAt(name)}.stamp`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  // Without this, the receipt would list changes against the site of the last test run.
  for (const old of [siteAt(name), stampFile]) rmSync(old, { recursive: true, force: true });
  await run();
  writeFileSync(stampFile, stamp);
}

type SiteName =
  | 'paper'
  | 'without-address'
  | 'traditional'
  | 'awkward'
  | 'naughty'
  | 'states'
  | 'empty'
  | 'headlines'
  | 'front';
