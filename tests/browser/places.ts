import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../support/server.ts';
import { SITE } from './build-site.ts';

/** Where one and the same site must work. */
export const PLACES = placesOf(SITE);

/** The places where a built site must work. */
export function placesOf(site: string) {
  return [
    { name: 'from a folder', open: async () => ({ url: `${pathToFileURL(resolve(site))}/`, stop: () => {} }) },
    { name: "at a domain's root", open: () => serve(site, '/') },
    { name: 'under a path', open: () => serve(site, '/a/b/') },
  ];
}
