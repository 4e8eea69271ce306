import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { textOf } from '../../src/archive/article-text.ts';
import { toEdition } from '../../src/archive/edition.ts';
import { RESULTS_PER_STEP } from '../../src/search/format/resolution.ts';
import { toIndex } from '../../src/search/index/build-index.ts';
import { readResults } from '../../src/search/query/results.ts';
import { search } from '../../src/search/query/search.ts';
import { readSeeds } from '../../src/seeds/folder.ts';
import { makeSeeds } from './make-seeds.ts';
import { median } from './measure.ts';
import { createRandom } from './random.ts';

const QUERIES = 200;
const QUERY = /^[\p{Script=Han}a-z0-9.%]{2,6}$/iu;

/**
 * Prints the time, memory and bytes of the search index at each size, and how much a reader's first query fetches. If
 * the environment has `SEEDS`, measures that folder instead.
 */
export async function benchSearch(counts: number[]): Promise<void> {
  const seeds = process.env['SEEDS'];
  if (seeds) return benchFolder(resolve(seeds));
  for (const count of counts) {
    const folder = resolve('.cache/bench/search', String(count));
    makeSeeds(count, folder);
    await benchFolder(folder);
  }
}

async function benchFolder(folder: string): Promise<void> {
  const archive = await readSeeds(folder);
  const { articles, bodyOf } = archive;
  const edition = toEdition(archive);
  const [before, started] = [process.memoryUsage().rss, performance.now()];
  const { manifest, files } = toIndex(edition, deflateRawSync);
  const seconds = (performance.now() - started) / 1000;
  const growth = Math.max(0, process.memoryUsage().rss - before);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(
    `${articles.length} articles: ${seconds.toFixed(1)} s, ${(growth / 1e9).toFixed(2)} GB more, ${(bytes / 1e6).toFixed(1)} MB in ${files.size} files`,
  );

  const fetched: number[] = [];
  for (const query of queriesFrom(articles.flatMap(({ id }) => textOf(bodyOf(id))))) {
    const read = new Set<string>();
    const index = {
      manifest,
      read: async (name: string) => {
        read.add(name);
        return files.get(name) ?? new Uint8Array();
      },
    };
    const { hits, words } = await search(query, {}, index);
    await readResults(hits.slice(0, RESULTS_PER_STEP), words, index);
    fetched.push([...read].reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0));
  }
  console.log(
    `${fetched.length} queries: ${(median(fetched) / 1000).toFixed(1)} KB in the median, ${(Math.max(...fetched) / 1000).toFixed(1)} KB at most, the texts of the first results included`,
  );
}

/** Random substrings of the texts, two to six characters long, regardless of word boundaries. */
function queriesFrom(texts: readonly string[]): string[] {
  const random = createRandom(7);
  const queries: string[] = [];
  while (queries.length < QUERIES) {
    const text = texts[random(texts.length)] ?? '';
    const query = text.slice(random(text.length)).slice(0, 2 + random(5));
    if (QUERY.test(query)) queries.push(query);
  }
  return queries;
}
