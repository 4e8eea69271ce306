import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { keepKnown, readKnown } from '../kept-index.ts';
import { openTexts } from '../kept-texts.ts';
import { besideOf } from '../publishing.ts';
import { hashProgram } from '../reuse.ts';
import { type Known, type Searched, type SearchIndex, toIndex } from '../search/index-files.ts';
import { addressOfFile, type Manifest } from '../search/manifest.ts';
import { knownIndex, outFolder, sealedCache } from '../site.ts';

/**
 * Writes the search index of an edition into the site.
 *
 * @param edition without the bodies of its articles, which stand among the texts
 */
export default function writeIndex(edition: Searched): WrittenIndex {
  const texts = openTexts(sealedCache);
  const into = besideOf(outFolder).fresh;
  const articles = edition.articles.map(({ article, ...own }) => ({
    ...own,
    text: texts.digests.get(article.id) ?? '',
    article: Object.defineProperty({ ...article }, 'body', { get: () => texts.bodyOf(article.id) }),
  }));
  const program = hashProgram();
  const { manifest, files, hashes, known } = makeIndex({ ...edition, articles }, readKnown(knownIndex, program));
  mkdirSync(join(into, addressOfFile(manifest.version, '')), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(into, addressOfFile(manifest.version, name)), bytes);
  keepKnown(knownIndex, program, known);
  return { manifest, hashes: [...hashes].map(([name, sha256]) => [addressOfFile(manifest.version, name), sha256]) };
}

/** Makes a search index, its files packed as tightly as can be. */
export function makeIndex(edition: Searched, former?: Known): SearchIndex {
  return toIndex(edition, (bytes) => deflateRawSync(bytes, { level: 9, memLevel: 9 }), former);
}

/** What a build has to know of its index. */
export interface WrittenIndex {
  manifest: Manifest;
  /** The SHA-256 of each file. */
  hashes: [address: string, sha256: string][];
}
