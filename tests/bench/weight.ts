import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { outFolder, seedsFolder } from '../../src/build/paths.ts';
import { readSeeds } from '../../src/seeds/folder.ts';
import { toBarePage } from '../support/bare-page.ts';

/** Prints the size of each article page of the built site, and of a minimal HTML page with the same text. */
export async function benchWeight(): Promise<void> {
  const { articles, bodyOf } = await readSeeds(seedsFolder);
  console.log(
    'article               raw            gzip           brotli   (page / bare page of the same text, bytes)',
  );
  for (const article of articles) {
    const { id } = article;
    const body = bodyOf(id);
    if (body.kind === 'written') continue;
    const bare = toBarePage(article, body);
    const page = readFileSync(join(outFolder, 'news', `${id}.html`));
    const sizes = [(bytes: Buffer) => bytes, gzipSync, brotliCompressSync].map(
      (pack) => `${pack(page).length} / ${pack(Buffer.from(bare)).length}`,
    );
    console.log(`${id.padEnd(18)} ${sizes.map((size) => size.padStart(14)).join(' ')}`);
  }
}
