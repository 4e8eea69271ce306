import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addressOfTraditional } from '../../archive/addresses.ts';
import { INDEX_FOLDER } from '../../search/format/manifest.ts';
import { publisher } from '../this-publisher.ts';
import { toHeaderRules, toHeadersFile, toVercelFile } from './headers.ts';
import { addPolicy } from './page-policy.ts';
import { type PageSources, toSitePolicy } from './policy.ts';

/** The sources of all pages of this build, by their JSON: few differ. */
const allSources = new Map<string, PageSources>();

/** Gives a page its Content Security Policy, and adds its sources to the site's header. Throws if the page cannot have one. */
export function secure(html: string): { page: string; sources: PageSources } {
  const { page, sources } = addPolicy(html);
  return { page, sources: collectSources(sources) };
}

/**
 * Adds a page's sources to the site's header. Returns a copy that all pages with these sources share: a substring of a page
 * would keep the whole page in memory.
 */
export function collectSources(sources: PageSources): PageSources {
  const text = JSON.stringify(sources);
  const shared: PageSources = allSources.get(text) ?? JSON.parse(text);
  allSources.set(text, shared);
  return shared;
}

/** Writes the headers of the site in the files that hosts read, `_headers` and `vercel.json`, when all pages have their policies. */
export function writeHeaders(): AstroIntegration {
  return {
    name: 'write-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folders = [INDEX_FOLDER, ...(publisher.traditional ? [addressOfTraditional(INDEX_FOLDER)] : [])];
        const rules = toHeaderRules(
          toSitePolicy(allSources.values()),
          folders.map((folder) => `/${folder}`),
        );
        await writeFile(new URL('_headers', dir), toHeadersFile(rules));
        await writeFile(new URL('vercel.json', dir), toVercelFile(rules));
      },
    },
  };
}
