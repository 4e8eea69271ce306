import { buildSites } from '../support/sites.ts';

/** Builds the shared sites, once before the first test. */
export default async function setup(): Promise<void> {
  await buildSites('paper', 'without-address', 'traditional', 'awkward', 'naughty');
}
