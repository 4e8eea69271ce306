import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { addressOfFile, type Manifest } from '../../search/format/manifest.ts';
import { toIndex } from '../../search/index/build-index.ts';
import type { SearchedLists } from '../../search/index/documents.ts';
import { openCache } from '../cache/cache.ts';
import type { Entries, OutputFile } from '../cache/entries.ts';
import { outputs } from '../cache/outputs.ts';
import { openTexts } from '../cache/texts.ts';
import { buildCache, outFolder } from '../paths.ts';
import { stagingFolders } from '../publish/swap.ts';

/**
 * Writes the search index of an edition into the site. If nothing that is searched has changed since the last build, the last
 * index is taken over.
 *
 * @param file holds `SearchedLists` as JSON
 */
export default function writeSearchIndex(file: string): WrittenIndex {
  const cache = openCache(buildCache);
  const { sourceOf, bodyOf } = openTexts(cache);
  const json = readFileSync(file, 'utf8');
  const searched: SearchedLists = JSON.parse(json);
  const sources = searched.articles.map(({ article }) => sourceOf(article.id).digest);
  const digest = hash('sha256', JSON.stringify([json, sources]));
  const kept = cache.get('searchIndex', '');
  if (kept?.digest === digest && takeIndex(kept)) return { manifest: kept.manifest, files: outputs().files };
  const { manifest, files, hashes } = toIndex({ ...searched, bodyOf }, deflate);
  const { fresh } = stagingFolders(outFolder);
  const folder = join(fresh, addressOfFile(manifest.version, ''));
  // What was taken over is linked to the published site, which may not be written to.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    const address = addressOfFile(manifest.version, name);
    writeFileSync(join(fresh, address), bytes);
    outputs().note(address, { key: digest, sha256: hashes.get(name) ?? '' });
  }
  cache.set('searchIndex', '', { digest, manifest, names: [...files.keys()] });
  return { manifest, files: outputs().files };
}

/** Takes over all files of the last index. Says whether all of them were there. */
function takeIndex({ digest, manifest, names }: Entries['searchIndex']): boolean {
  return names.every((name) => outputs().take(addressOfFile(manifest.version, name), digest));
}

function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9, memLevel: 9 });
}

/** What a build needs to know of its search index. */
export interface WrittenIndex {
  manifest: Manifest;
  /** What is known of its files, by address. */
  files: Record<string, OutputFile>;
}
