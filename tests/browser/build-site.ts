import { buildSite } from '../build.ts';
import { writeStates } from './states.ts';

/** Where the browser tests find the site of the real seeds. */
export const SITE: string = '.cache/browser-site';
/** Where they find that of articles in unusual states. */
export const STATES_SITE: string = '.cache/browser-states';

/** Builds both once for all browser tests. */
export default async function build(): Promise<void> {
  await buildSite({ OUT: SITE });
  await buildSite({ SEEDS: writeStates('.cache/browser-states-seeds'), OUT: STATES_SITE });
  await buildSite({ SEEDS: writeStates('.cache/browser-empty-seeds', {}), OUT: `${STATES_SITE}-empty` });
}
