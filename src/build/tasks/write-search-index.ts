import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { addressOfTraditional } from '../../archive/addresses.ts';
import { addressOfFile, type Manifest } from '../../search/format/manifest.ts';
import { type IndexFolder, toIndex } from '../../search/index/build-index.ts';
import type { SearchedLists } from '../../search/index/documents.ts';
import { openCache } from '../cache/cache.ts';
import type { OutputFile } from '../cache/entries.ts';
import { outputs } from '../cache/outputs.ts';
import { openTexts } from '../cache/texts.ts';
import { buildCache, outFolder } from '../paths.ts';
import { stagingFolders } from '../publish/swap.ts';

/**
 * Writes the search index of an edition into the site. If nothing that is searched has changed since the last build, the last
 * index is taken over.
 *
 * @param file holds a `SearchInput` as JSON
 */
export default async function writeSearchIndex(file: string): Promise<WrittenIndex> {
  const cache = openCache(buildCache);
  const { sourceOf, bodyOf } = openTexts(cache);
  const json = readFileSync(file, 'utf8');
  const { names, ...searched }: SearchInput = JSON.parse(json);
  const sources = searched.articles.map(({ article }) => sourceOf(article.id).digest);
  const digest = hash('sha256', JSON.stringify([json, sources]));
  const kept = cache.get('searchIndex', '');
  if (kept?.digest === digest && kept.addresses.every((address) => outputs().take(address, digest)))
    return { manifest: kept.manifest, traditional: kept.traditional, files: outputs().files };
  const index = toIndex({ ...searched, bodyOf }, deflate, names && (await toTraditional(names)));
  const addresses = writeFolder(index, addressOfFile(index.version, ''), digest);
  const { manifest, traditional } = index;
  if (traditional)
    addresses.push(...writeFolder(traditional, addressOfTraditional(addressOfFile(traditional.version, '')), digest));
  cache.set('searchIndex', '', { digest, manifest, traditional: traditional?.version, addresses });
  return { manifest, traditional: traditional?.version, files: outputs().files };
}

/** Loads the dictionaries, a megabyte, only for an edition in traditional characters. */
async function toTraditional(names: readonly string[]): Promise<(text: string) => string> {
  const { createTraditional, joinSpans } = await import('../../chinese/traditional/convert.ts');
  const traditional = createTraditional(names);
  return (text) => joinSpans(traditional(text));
}

/** Writes the files of a folder at an address. Returns their addresses. */
function writeFolder({ files, hashes }: IndexFolder, address: string, key: string): string[] {
  const { fresh } = stagingFolders(outFolder);
  // What was taken over is linked to the published site, which may not be written to.
  rmSync(join(fresh, address), { recursive: true, force: true });
  mkdirSync(join(fresh, address), { recursive: true });
  return Array.from(files, ([name, bytes]) => {
    writeFileSync(join(fresh, address + name), bytes);
    outputs().note(address + name, { key, sha256: hashes.get(name) ?? '' });
    return address + name;
  });
}

function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9, memLevel: 9 });
}

/** What is searched of an edition. */
export interface SearchInput extends SearchedLists {
  /** The names that conversion into traditional characters could spoil; absent if there is no edition in these. */
  names?: readonly string[];
}

/** What a build needs to know of its search index. */
export interface WrittenIndex {
  manifest: Manifest;
  /** The version of the documents in traditional characters. */
  traditional: string | undefined;
  /** What is known of its files, by address. */
  files: Record<string, OutputFile>;
}
