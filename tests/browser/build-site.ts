import { buildSite } from '../build.ts';

/** Where the browser tests find the built site. */
export const SITE = '.cache/browser-site';

/** Builds the real seeds once for all browser tests. */
export default async function build(): Promise<void> {
  await buildSite({ OUT: SITE });
}
