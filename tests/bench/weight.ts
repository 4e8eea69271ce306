import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { outFolder, seedsFolder } from '../../src/build/paths.ts';
import { readSeeds } from '../../src/seeds/folder.ts';

/** Prints the size of each article page of the built site, and of a minimal HTML page with the same text. */
export async function benchWeight(): Promise<void> {
  const { articles, bodyOf } = await readSeeds(seedsFolder);
  console.log(
    'article               raw            gzip           brotli   (page / bare page of the same text, bytes)',
  );
  for (const { id, title, deck } of articles) {
    const body = bodyOf(id);
    if (body.kind === 'written') continue;
    const text = body.blocks.map((block) =>
      block.kind === 'heading' ? `<h2>${block.text}</h2>` : `<p>${block.text}</p>`,
    );
    const bare = `<!doctype html><html lang=zh><meta charset=utf-8><title>${title}</title><h1>${title}</h1><p>${deck ?? ''}</p>${text.join('')}`;
    const page = readFileSync(join(outFolder, 'news', `${id}.html`));
    const sizes = [(bytes: Buffer) => bytes, gzipSync, brotliCompressSync].map(
      (pack) => `${pack(page).length} / ${pack(Buffer.from(bare)).length}`,
    );
    console.log(`${id.padEnd(18)} ${sizes.map((size) => size.padStart(14)).join(' ')}`);
  }
}
