import { buildSites, siteAt } from '../support/sites.ts';

/** The site of the fixtures, with articles of all kinds. */
export const SITE: string = siteAt('without-address');
/** A site of articles in unusual states. */
export const STATES_SITE: string = siteAt('states');
/** A site of awkward seeds, with a saved page that has pictures. */
export const AWKWARD_SITE: string = siteAt('awkward');
export const EMPTY_SITE: string = siteAt('empty');
export const NAUGHTY_SITE: string = siteAt('naughty');
export const TRADITIONAL_SITE: string = siteAt('traditional');
/** A site of headlines whose words are told apart, in both kinds of characters. */
export const HEADLINES_SITE: string = siteAt('headlines');

/** A front, with three editions in its folder. */
export const FRONT_SITE: string = siteAt('front');

/** Builds the sites of all browser tests, once before the first test. */
export default async function build(): Promise<void> {
  await buildSites('without-address', 'traditional', 'states', 'empty', 'naughty', 'awkward', 'headlines', 'front');
}
