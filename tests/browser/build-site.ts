import { writeNaughtySeeds } from '../site/naughty/naughty-seeds.ts';
import { buildSite } from '../support/build.ts';
import { buildChangedSite, WITH_TRADITIONAL } from '../support/changed-site.ts';
import { writeStates } from './states.ts';

/** Where the browser tests find the site of the real seeds. */
export const SITE: string = '.cache/browser-site';
/** Where they find that of articles in unusual states. */
export const STATES_SITE: string = '.cache/browser-states';

/** Where they find that of naughty titles, built for an address. */
export const NAUGHTY_SITE: string = '.cache/browser-naughty';

/** Where they find that of the real seeds with its traditional edition. */
export const TRADITIONAL_SITE: string = '.cache/browser-traditional';

/** Builds all once for all browser tests. */
export default async function build(): Promise<void> {
  await buildSite({ OUT: SITE });
  await buildChangedSite('.cache/browser-traditional-project', WITH_TRADITIONAL, {
    SEEDS: 'seeds',
    OUT: TRADITIONAL_SITE,
  });
  await buildSite({ SEEDS: writeStates('.cache/browser-states-seeds'), OUT: STATES_SITE });
  await buildSite({ SEEDS: writeStates('.cache/browser-empty-seeds', {}), OUT: `${STATES_SITE}-empty` });
  writeNaughtySeeds('.cache/browser-naughty-seeds');
  await buildSite({
    SEEDS: '.cache/browser-naughty-seeds',
    OUT: NAUGHTY_SITE,
    SITE_URL: 'https://example.org/a/b',
  });
}
