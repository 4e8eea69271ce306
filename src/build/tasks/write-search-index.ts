import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { addressOfFile, INDEX_FOLDER, type Manifest } from '../../search/format/manifest.ts';
import { type Searched, toIndex } from '../../search/index/build-index.ts';
import { knownIndex, outFolder, sealedCache } from '../../site.ts';
import { type Made, reuse } from '../cache/previous-build.ts';
import { keepKnown, readKnown } from '../cache/search-index.ts';
import { openTexts } from '../cache/texts.ts';
import { besideOf } from '../publish/swap.ts';

const { program } = reuse();
/** What the last index left to be known: it is read while the edition is made. */
let known = readKnown(knownIndex, program);

/**
 * Writes the search index of an edition into the site; asked for none, keeps what the next index may be made from.
 *
 * @param file holds the edition
 */
export default function makeIndex(file?: string): WrittenIndex | undefined {
  if (file !== undefined) return writeIndex(JSON.parse(readFileSync(file, 'utf8')));
  keepKnown(knownIndex, program, known);
  return undefined;
}

function writeIndex(edition: SearchedEdition): WrittenIndex {
  const texts = openTexts(sealedCache);
  const into = besideOf(outFolder).fresh;
  const articles = edition.articles.map(({ article, ...own }) => ({
    ...own,
    text: texts.digestOf(article.id),
    article: Object.defineProperty({ ...article } as Searched['articles'][number]['article'], 'body', {
      get: () => texts.bodyOf(article.id),
    }),
  }));
  const deflate = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9, memLevel: 9 });
  const { manifest, files, ...made } = toIndex({ ...edition, articles }, deflate, known);
  const isNew = made.known !== known;
  known = made.known;
  const standing = formerAddresses();
  mkdirSync(join(into, addressOfFile(manifest.version, '')), { recursive: true });
  for (const [name, { sha256, bytes }] of files) {
    const address = addressOfFile(manifest.version, name);
    if (reuse().take(address, sha256, standing.get(sha256))) continue;
    writeFileSync(join(into, address), bytes());
    reuse().note(address, { key: sha256, sha256 });
  }
  return { manifest, files: reuse().files, isNew };
}

/** Where a file of the last index stands, by its SHA-256. Another index has the same files in another folder, and under other names. */
function formerAddresses(): Map<string, string> {
  const files = Object.entries(reuse().former).filter(([address]) => address.startsWith(INDEX_FOLDER));
  return new Map(files.map(([address, { key }]) => [key, address]));
}

/** What a build has to know of its index. */
export interface WrittenIndex {
  manifest: Manifest;
  /** What there is of it now, by address. */
  files: Record<string, Made>;
  /** Whether there is something new to keep. */
  isNew: boolean;
}

/** What is searched, but for the bodies of the articles: these stand among the texts. */
export type SearchedEdition = Omit<Searched, 'articles'> & { articles: SearchedArticle[] };

type SearchedArticle = Omit<Searched['articles'][number], 'article'> & {
  article: Omit<Searched['articles'][number]['article'], 'body'>;
};
