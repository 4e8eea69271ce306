import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { addressOfTraditional } from '../../archive/addresses.ts';
import { addressOfFile, type Manifest } from '../../search/format/manifest.ts';
import { type IndexFolder, toIndex } from '../../search/index/build-index.ts';
import type { SearchedLists } from '../../search/index/documents.ts';
import type { FormerIndex } from '../../search/index/former-index.ts';
import { openCache } from '../cache/cache.ts';
import type { KeptIndex, OutputFile } from '../cache/entries.ts';
import { outputs } from '../cache/outputs.ts';
import { openTexts } from '../cache/texts.ts';
import { buildCache, outFolder } from '../paths.ts';

/**
 * Writes the search index of an edition into the site. What the published index has of documents that have not changed is
 * taken over.
 *
 * @param file holds a `SearchInput` as JSON; the `WrittenIndex` takes its place. A process that renders pages reads a message in
 *   small pieces: until it had the whole, this process would keep its memory, for half a minute.
 */
export default async function writeSearchIndex(file: string): Promise<void> {
  const cache = openCache(buildCache);
  const { names, ...searched }: SearchInput = JSON.parse(readFileSync(file, 'utf8'));
  const edition = { ...searched, bodyOf: openTexts(cache).bodyOf };
  const kept = cache.get('searchIndex', '');
  const former = kept && isPublished(kept) ? openFormer(kept, names) : undefined;
  const index = toIndex(edition, deflate, names && (await toTraditional(names)), former);
  const { manifest, counts, keys, hashes, traditional } = index;
  publishFolder(index, addressOfFile, kept?.manifest.version);
  if (traditional) publishFolder(traditional, addressOfConverted, kept?.traditional?.version);
  cache.set('searchIndex', '', {
    manifest,
    counts,
    keys,
    hashes,
    ...(traditional && {
      traditional: { version: traditional.version, hashes: traditional.hashes, names: names ?? [] },
    }),
  });
  const written: WrittenIndex = { manifest, traditional: traditional?.version, files: outputs().files };
  writeFileSync(file, JSON.stringify(written));
}

/** Loads the dictionaries, a megabyte, only for an edition in traditional characters. */
async function toTraditional(names: readonly string[]): Promise<(text: string) => string> {
  const { createTraditional, joinSpans } = await import('../../chinese/traditional/convert.ts');
  const traditional = createTraditional(names);
  return (text) => joinSpans(traditional(text));
}

/** Whether all files of an index are in the published site, as the last build left them. */
function isPublished({ manifest, hashes, traditional }: KeptIndex): boolean {
  const areThere = ({ version, hashes }: Pick<IndexFolder, 'version' | 'hashes'>, addressOf: AddressOf) =>
    [...hashes].every(([name, sha256]) => outputs().has(addressOf(version, name), sha256));
  return (
    areThere({ version: manifest.version, hashes }, addressOfFile) &&
    (!traditional || areThere(traditional, addressOfConverted))
  );
}

function openFormer({ traditional, ...kept }: KeptIndex, names: readonly string[] = []): FormerIndex {
  const changedNames = [...new Set(names).symmetricDifference(new Set(traditional?.names))];
  const isConvertedSame = (text: string) => !changedNames.some((name) => text.includes(name));
  return {
    ...kept,
    read: (name) => readFileSync(join(outFolder, addressOfFile(kept.manifest.version, name))),
    ...(traditional && { traditional: { ...traditional, isConvertedSame } }),
  };
}

/** Writes the files of an index into the site. Those of the former index are taken over from the published site. */
function publishFolder({ version, files, taken, hashes }: IndexFolder, addressOf: AddressOf, formerVersion = ''): void {
  for (const [name, bytes] of files) {
    const [address, sha256] = [addressOf(version, name), hashes.get(name) ?? ''];
    outputs().write(address, bytes);
    outputs().note(address, { key: sha256, sha256 });
  }
  for (const [name, formerName] of taken) {
    const [address, from] = [addressOf(version, name), addressOf(formerVersion, formerName)];
    if (!outputs().take(address, hashes.get(name) ?? '', from))
      throw new Error(`Expected ${from} in the published site until the build ends. Build again.`);
  }
}

function addressOfConverted(version: string, name: string): string {
  return addressOfTraditional(addressOfFile(version, name));
}

function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9, memLevel: 9 });
}

type AddressOf = (version: string, name: string) => string;

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
