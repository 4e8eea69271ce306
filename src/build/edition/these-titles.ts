import { hash } from 'node:crypto';
import { toListed, toTitles } from '../../archive/sisters/to-titles.ts';
import { openCache } from '../cache/cache.ts';
import type { Entries } from '../cache/entries.ts';
import { buildCache, devCache } from '../paths.ts';
import type { SiteEdition } from './site-edition.ts';
import { thisEdition } from './this-edition.ts';

const listings = new WeakMap<SiteEdition, Listing>();

/** What the other editions of a paper need to know of this one: the text of each file, by its address. */
export async function theseTitles(): Promise<ReadonlyMap<string, string>> {
  const listing = await thisListing();
  listing.files ??= toTitles(listing.listed);
  return listing.files;
}

/** The addresses of these files, and a digest of all of which they are made. */
export async function pathsOfTitles(): Promise<Entries['titles']> {
  const cache = openCache(import.meta.env.DEV ? devCache : buildCache);
  const { listed } = await thisListing();
  const digest = hash('sha256', JSON.stringify(listed));
  const kept = cache.get('titles', '');
  if (kept?.digest === digest) return kept;
  const paths = { digest, addresses: [...(await theseTitles()).keys()] };
  cache.set('titles', '', paths);
  return paths;
}

async function thisListing(): Promise<Listing> {
  const edition = await thisEdition();
  const articles = edition.articles.map(({ article }) => article);
  const listing = listings.get(edition) ?? { listed: toListed(articles, edition.companies) };
  listings.set(edition, listing);
  return listing;
}

interface Listing {
  listed: ReturnType<typeof toListed>;
  files?: Map<string, string>;
}
