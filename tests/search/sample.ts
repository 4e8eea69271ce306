import { deflateRawSync } from 'node:zlib';
import type { Edition } from '../../src/archive/edition.ts';
import { addressIn, addressOfFile } from '../../src/search/format/manifest.ts';
import { toIndex } from '../../src/search/index/build-index.ts';
import type { OpenIndex } from '../../src/search/query/read-index.ts';
import { readResults } from '../../src/search/query/results.ts';
import { type Choice, search } from '../../src/search/query/search.ts';
import { editionOf as editionOfArticles, toArticle, written } from '../archive/sample.ts';

/** An edition of articles with these bodies: ids `0`, `1` and so on. */
export function editionOf(bodies: readonly string[]): Edition {
  return editionOfArticles(
    bodies.map((body, at) => toArticle(String(at), { title: '无题', place: at, body: written(body) })),
  );
}

/**
 * The index of an edition as a page opens it, and the names of all files read so far.
 *
 * @param convert as in `toIndex`; the page is then one of the traditional edition
 */
export function openIndexOf(edition: Edition, convert?: (text: string) => string): OpenIndex & { fetched: string[] } {
  const index = toIndex(edition, deflateRawSync, convert);
  const folders = [index, ...(index.traditional ? [index.traditional] : [])];
  const files = new Map(
    folders.flatMap(({ version, files }) =>
      Array.from(files, ([name, bytes]) => [addressOfFile(version, name), bytes]),
    ),
  );
  const manifest = { ...index.manifest, ...(index.traditional && { traditional: index.traditional.version }) };
  const fetched: string[] = [];
  const read = async (name: string) => {
    const bytes = files.get(addressIn(manifest, name));
    if (!bytes) throw new Error(`There is no file ${name}.`);
    fetched.push(name);
    return bytes;
  };
  return { manifest, read, fetched };
}

/** The addresses of all results that are shown for a query, the best first. */
export async function addressesFor(query: string, index: OpenIndex, choice: Choice = {}): Promise<string[]> {
  const { hits, words } = await search(query, choice, index);
  return (await readResults(hits, words, index)).map(({ address }) => address);
}
