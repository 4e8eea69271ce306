import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../archive/article.ts';
import { seedsFolder, site } from '../site.ts';
import { decode } from './decode/decode.ts';
import { parseSeedName, type SeedName } from './file-name.ts';
import { readSeed } from './read-seed.ts';
import type { Refusal } from './refusal.ts';

/** Longer than the clock of any file system takes to tick, in milliseconds. */
const SETTLED = 3000;

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

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
    const { bytes, refusal } = await readBytes(folder, seed);
    if (refusal) {
      refused.push(refusal);
      continue;
    }
    const { article, problems } = readSeed(seed, bytes);
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
    const seed = {
      file: entry.name,
      shownAs: `${basename(folder)}/${toVisible(entry.name)}`,
      ...parseSeedName(entry.name),
    };
    const refuse = (message: string) => refused.push({ file: seed.shownAs, problems: [{ message }] });
    const twin = byId.get(seed.id.toLowerCase());
    if (!entry.isFile()) refuse('Expected a file. Put seeds directly into this folder, and no links to elsewhere.');
    else if (!site.formats.some((format) => format === seed.format))
      refuse(
        `Expected a name that ends in .${site.formats.join(', .')}. Rename the file, or move it out of this folder.`,
      );
    else if (twin)
      refuse(`Its address is that of ${twin.shownAs}, since both names come to ${seed.id}. Rename one of them.`);
    else {
      byId.set(seed.id.toLowerCase(), seed);
      files.push(seed);
    }
  }
  return { files, refused };
}

/** A name as a message can carry it: without what ends its line, turns it round or moves a terminal's cursor. */
function toVisible(name: string): string {
  return name.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** The bytes of a seed, or why they cannot be had: its rights, or a name that is no text. */
export async function readBytes(folder: string, seed: SeedFile): Promise<Bytes> {
  try {
    return { bytes: await readFile(join(folder, seed.file)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = `It cannot be read (${code}). Correct its name or who may read it, or move it out of this folder.`;
    return { refusal: { file: seed.shownAs, problems: [{ message }] } };
  }
}

/**
 * Says whether a file is the one that it was: its stamp changes with its bytes, whoever writes them, since nobody sets the
 * time of the last change of a file's status. One that changed a moment ago has none: it could change again unseen.
 *
 * @param now milliseconds since 1970
 */
export function stampOf(path: string, now: number): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status || now - status.ctimeMs < SETTLED) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = status;
  return [basename(path), ino, size, mtimeMs, ctimeMs].join(' ');
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

type Bytes = { bytes: Uint8Array; refusal?: never } | { bytes?: never; refusal: Refusal };
