import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../server.ts';
import { SITE } from './build-site.ts';

/** Where one and the same site must work. */
export const PLACES = [
  { name: 'from a folder', open: async () => ({ url: `${pathToFileURL(resolve(SITE))}/`, stop: () => {} }) },
  { name: "at a domain's root", open: () => serve(SITE, '/') },
  { name: 'under a path', open: () => serve(SITE, '/a/b/') },
];
