import { buildSites } from '../support/sites.ts';

/** Builds once the sites that the tests of built sites share. */
export default async function setup(): Promise<void> {
  await buildSites('paper', 'without-address', 'traditional', 'awkward', 'naughty');
}
