import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decode } from './capture/decode.ts';
import type { Article } from './news/article.ts';
import type { Refusal } from './news/refusal.ts';
import { parseSeedName, type SeedName } from './news/seed-name.ts';
import { readSeed } from './reading.ts';
import { seedsFolder, site } from './site.ts';

/**
 * Reads a folder of seeds as a build does, without Astro.
 *
 * @param folder absolute path
 * @returns the articles and the refusals, both in the order of the files' names
 */
export async function readSeeds(folder: string): Promise<{ articles: Article[]; refused: Refusal[] }> {
  const { files, refused } = await listSeeds(folder);
  const articles: Article[] = [];
  for (const seed of files) {
    const { article, problems } = readSeed(seed, await readFile(join(folder, seed.file)));
    if (article) articles.push(article);
    else refused.push({ file: seed.shownAs, problems });
  }
  return { articles, refused };
}

/** Lists a folder's seeds by name; what is no seed, or has the id of another, is refused. Dot-files are passed over. */
export async function listSeeds(folder: string): Promise<{ files: SeedFile[]; refused: Refusal[] }> {
  const files: SeedFile[] = [];
  const refused: Refusal[] = [];
  const byId = new Map<string, SeedFile>();
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const seed = { file: entry.name, shownAs: `${basename(folder)}/${entry.name}`, ...parseSeedName(entry.name) };
    const refuse = (message: string) => refused.push({ file: seed.shownAs, problems: [{ message }] });
    const twin = byId.get(seed.id.toLowerCase());
    if (!entry.isFile()) refuse('Expected a file. Put seeds directly into this folder, and no links to elsewhere.');
    else if (!site.formats.some((format) => format === seed.format))
      refuse(
        `Expected a name that ends in .${site.formats.join(', .')}. Rename the file, or move it out of this folder.`,
      );
    else if (twin)
      refuse(`Its address is that of ${twin.file}, since both names come to ${seed.id}. Rename one of them.`);
    else {
      byId.set(seed.id.toLowerCase(), seed);
      files.push(seed);
    }
  }
  return { files, refused };
}

/** The text of a capture of `seedsFolder` as it was, whatever its encoding. Throws if it cannot be read. */
export async function readCapture(file: string): Promise<string> {
  const decoded = decode(await readFile(join(seedsFolder, file)));
  if ('problem' in decoded) throw new Error(`${file}: ${decoded.problem.message}`);
  return decoded.text;
}

/** A file in the folder of seeds, with what its name says. */
export interface SeedFile extends SeedName {
  /** Its name in the folder. */
  file: string;
  /** Its name as messages show it: `seeds/x.txt`. */
  shownAs: string;
}
