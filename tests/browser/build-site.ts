import { buildSites, siteAt } from '../support/sites.ts';

/** The sites that browsers open: articles of all kinds, and articles in unusual states. */
export const SITE: string = siteAt('without-address');
export const STATES_SITE: string = siteAt('states');
export const EMPTY_SITE: string = siteAt('empty');
export const NAUGHTY_SITE: string = siteAt('naughty');
export const TRADITIONAL_SITE: string = siteAt('traditional');

/** Builds once the sites that all browser tests share. */
export default async function build(): Promise<void> {
  await buildSites('without-address', 'traditional', 'states', 'empty', 'naughty');
}
