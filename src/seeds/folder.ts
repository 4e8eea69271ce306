import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Archive, toArchive } from '../archive/archive.ts';
import type { ArticleWithBody } from '../archive/article.ts';
import { site } from '../site.ts';
import { decode } from './decode/decode.ts';
import { isPictureName, parseSeedName, type SeedName } from './file-name.ts';
import { findFormat, type SeedFormat } from './formats.ts';
import { readPage } from './page/read-page.ts';
import { readSeed } from './read-seed.ts';
import type { Refusal } from './refusal.ts';

/** The formats that are taken. */
const TAKEN: readonly SeedFormat[] = site.formats;

/**
 * Names that only systems and editors write: thumbnails and settings of folders, lock files of office programs, copies
 * that editors keep, and downloads that have not ended.
 */
const LEFTOVER =
  /^(?:(?:eh)?thumbs\.db|desktop\.ini|icon\r|~\$.*|#.*#|.*(?:~|\.(?:bak|tmp|swp|orig|crdownload|part)))$/is;
/** Names of folders that only systems write. */
const LEFTOVER_FOLDER = /^(?:__MACOSX|@eaDir|#recycle|\$RECYCLE\.BIN|System Volume Information|lost\+found)$/i;

/** Longer than one tick of the clock of any file system, in milliseconds. */
const SETTLED = 3000;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Reads a folder of seeds as a build does, without Astro.
 *
 * @param folder absolute path
 * @returns the archive and the refusals, both in the order of the files' names
 */
export async function readSeeds(folder: string): Promise<Archive & { refused: Refusal[] }> {
  const { files, refused } = await listSeeds(folder);
  const articles: ArticleWithBody[] = [];
  for (const seed of files) {
    const { bytes, refusal } = await readBytes(folder, seed);
    if (refusal) {
      refused.push(refusal);
      continue;
    }
    const { article, problems } = readSeed(seed, bytes);
    if (article) articles.push(article);
    else if (problems) refused.push({ file: seed.shownAs, problems });
  }
  return { ...toArchive(articles), refused };
}

/**
 * Lists a folder's seeds by name. What is no seed, or has the id of another, is refused. Dot-files and pictures, which
 * stand beside the seeds that show them, are passed over, and so is what systems and editors leave, whose names are returned.
 */
export async function listSeeds(folder: string): Promise<SeedList> {
  const files: SeedFile[] = [];
  const refused: Refusal[] = [];
  const byId = new Map<string, SeedFile>();
  const leftovers: string[] = [];
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if ((entry.isDirectory() ? LEFTOVER_FOLDER : LEFTOVER).test(entry.name)) {
      leftovers.push(toVisible(entry.name));
      continue;
    }
    if (entry.isFile() && isPictureName(entry.name)) continue;
    const seed = {
      file: entry.name,
      shownAs: `${basename(folder)}/${toVisible(entry.name)}`,
      ...parseSeedName(entry.name),
    };
    const refuse = (message: string) => refused.push({ file: seed.shownAs, problems: [{ message }] });
    const twin = byId.get(seed.id.toLowerCase());
    if (!entry.isFile()) refuse('Expected a file. Put seeds directly into this folder, and no links to elsewhere.');
    else if (!TAKEN.some((format) => format === seed.format))
      refuse(`Expected a name that ends in .${TAKEN.join(', .')}. Rename the file, or move it out of this folder.`);
    else if (findFormat(seed.format)?.reader === 'mdx' && !entry.name.endsWith('.mdx'))
      refuse('Expected a name that ends in .mdx, in small letters. Rename the file.');
    else if (findFormat(seed.format)?.reader === 'mdx' && /[#?]/.test(join(folder, entry.name)))
      refuse(
        `Its path, ${toVisible(join(folder, entry.name))}, holds # or ?, which the bundler of .mdx files cannot take. Rename it.`,
      );
    else if (twin)
      refuse(`Its address is that of ${twin.shownAs}, since both names come to ${seed.id}. Rename one of them.`);
    else {
      byId.set(seed.id.toLowerCase(), seed);
      files.push(seed);
    }
  }
  return { files, refused, leftovers };
}

/** Writes a name for a message: characters that end a line, turn text round or move a terminal's cursor become escapes. */
function toVisible(name: string): string {
  return name.replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** Reads the bytes of a seed; gives a refusal if the system does not allow it, or cannot express the name. */
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
 * A stamp of a file that changes whenever its bytes are written: nobody can set the time of the last change of a file's
 * status. A file that changed a moment ago has no stamp, since it could change again within one tick of the clock.
 *
 * @param now milliseconds since 1970
 */
export function stampOf(path: string, now: number): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status || now - status.ctimeMs < SETTLED) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = status;
  return [basename(path), ino, size, mtimeMs, ctimeMs].join(' ');
}

/** Reads the text of a capture, whatever its encoding; of a page the text that was read in it. Throws if it cannot be read. */
export async function readCapture(folder: string, file: string): Promise<string> {
  const bytes = await readFile(join(folder, file));
  const { format } = parseSeedName(file);
  if (findFormat(format)?.reader === 'page') return readPageCapture(bytes, format, file);
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new Error(`${file}: ${decoded.problem.message}`);
  return decoded.text;
}

function readPageCapture(bytes: Uint8Array, format: string, file: string): string {
  const page = readPage(bytes, format);
  if (page === 'empty') return '';
  if ('problem' in page) throw new Error(`${file}: ${page.problem}`);
  return page.text;
}

/** A file in the folder of seeds, with what its name says. */
export interface SeedFile extends SeedName {
  /** Its name in the folder. */
  file: string;
  /** Its name as messages show it: `seeds/x.txt`. */
  shownAs: string;
}

interface SeedList {
  files: SeedFile[];
  refused: Refusal[];
  /** The names of files that systems and editors leave, as messages show them. */
  leftovers: string[];
}

type Bytes = { bytes: Uint8Array; refusal?: never } | { bytes?: never; refusal: Refusal };
