import { deflateRawSync } from 'node:zlib';
import { thisEdition } from './edition.ts';
import { sayWhat } from './progress.ts';
import { type SearchIndex, toIndex } from './search/index-files.ts';
import { searchable } from './site.ts';

let made: Promise<SearchIndex> | undefined;

/** This build's search index, made once. While writing (`astro dev`) it is made anew for each page, as the edition is. */
export function thisIndex(): Promise<SearchIndex> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SearchIndex> {
  const edition = await thisEdition();
  const indexed = searchable ? edition : { ...edition, articles: [], stocks: [], wanted: [], sources: [] };
  sayWhat('Indexing the texts for search', indexed.articles.length);
  return toIndex(indexed, (bytes) => deflateRawSync(bytes, { level: 9, memLevel: 9 }));
}
