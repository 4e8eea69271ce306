import { existsSync, readdirSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Archive, toArchive } from '../archive/archive.ts';
import type { ArticleWithBody } from '../archive/article.ts';
import { compare } from '../archive/order.ts';
import { type Claim, clashesIn } from './claimed-ids.ts';
import { decode } from './decode/decode.ts';
import { isPictureName, parseSeedName, stemOf, stemOfCorrections } from './file-name.ts';
import { findFormat } from './formats.ts';
import { readOwnPage } from './own-page.ts';
import { readPage } from './page/read-page.ts';
import { isLeftover, stemOfPage, stemOfPageFolder } from './passed-over.ts';
import { readSeed } from './read-seed.ts';
import { type Refusal, toRefusals } from './refusal.ts';
import { type Search, type SeedFile, type SeedList, toSeedList } from './seed-list.ts';

const NO_FILE = 'Expected a file or a folder, and no link to elsewhere. Put the file itself here.';
const NO_PAGE =
  'Expected a saved page of the same name beside its folder of files. Put the page there, or rename or remove the folder.';

/** Longer than one tick of the clock of any file system, in milliseconds. */
const SETTLED = 3000;

/**
 * Reads a folder of seeds as a build does, without Astro.
 *
 * @param folder absolute path
 * @param prepare prepares each article for display; by default it stays as its seed states it
 * @returns the archive and the refusals, both in the order of the files' names
 */
export async function readSeeds(
  folder: string,
  prepare = (article: ArticleWithBody) => article,
): Promise<Archive & { refused: Refusal[] }> {
  const { files, pages, refused } = await listSeeds(folder);
  const articles: (ArticleWithBody & Claim)[] = [];
  for (const seed of files) {
    const { bytes, corrections, refusal } = await readBytes(folder, seed);
    if (refusal) {
      refused.push(refusal);
      continue;
    }
    const { article, problems } = readSeed(seed, bytes, corrections);
    if (article) articles.push({ ...prepare(article), shownAs: seed.shownAs });
    else if (problems) refused.push(...toRefusals(seed, problems));
  }
  for (const page of pages) {
    const { bytes, refusal } = await readBytes(folder, page);
    const { problems } = bytes ? readOwnPage(page, bytes) : {};
    if (refusal) refused.push(refusal);
    else if (problems) refused.push({ file: page.shownAs, problems });
  }
  const clashes = new Map(clashesIn(articles).map(({ id, refusal }) => [id, refusal]));
  const sound = articles.filter(({ id }) => !clashes.has(id)).map(({ shownAs: _, ...article }) => article);
  return { ...toArchive(sound), refused: [...refused, ...clashes.values()] };
}

/**
 * Lists the seeds in a folder and in the folders below it, by path. What is no seed, or has the id of another, is refused.
 * Dot-files are passed over, and so are pictures, which stand beside the seeds that show them, the folders of files that
 * browsers save with pages, and what systems and programs leave, whose paths are returned. A folder that is not there has none.
 *
 * @param folder absolute path
 */
export async function listSeeds(folder: string): Promise<SeedList> {
  const everything = existsSync(folder) ? await search(folder) : { found: [], leftovers: [] };
  return toSeedList(everything, { name: basename(folder), pathOf: (file) => join(folder, file) });
}

/** Searches a folder, and the folders in it, for files that may be seeds. */
async function search(root: string, path = ''): Promise<Search> {
  const entries = (await readdir(join(root, path), { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  const pathOf = (name: string) => (path === '' ? name : `${path}/${name}`);
  const pages = new Set(entries.flatMap((entry) => (entry.isFile() ? (stemOfPage(entry.name) ?? []) : [])));
  const { found, leftovers }: Search = { found: [], leftovers: [] };
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const file = pathOf(entry.name);
    if (isLeftover(entry.name, entry.isDirectory())) leftovers.push(file);
    else if (entry.isDirectory()) {
      const stem = stemOfPageFolder(entry.name);
      if (stem === undefined) {
        const below = await search(root, file).catch((error) => toUnreadable(file, error));
        found.push(...below.found);
        leftovers.push(...below.leftovers);
      } else if (!pages.has(stem)) found.push({ file, problem: NO_PAGE });
    } else if (!entry.isFile()) found.push({ file, problem: NO_FILE });
    else if (!isPictureName(entry.name)) found.push({ file });
  }
  return { found, leftovers };
}

function toUnreadable(file: string, error: NodeJS.ErrnoException): Search {
  return { found: [{ file, problem: toUnreadableMessage(error) }], leftovers: [] };
}

function toUnreadableMessage({ code }: NodeJS.ErrnoException): string {
  return `It cannot be read (${code}). Correct its name or who may read it, or move it out of this folder.`;
}

/**
 * Reads the bytes of a seed and of the corrections beside it; gives a refusal if the system does not allow it, or cannot
 * express a name.
 */
export async function readBytes(folder: string, { file, shownAs, corrections }: SeedFile): Promise<Bytes> {
  let reading = { file, shownAs };
  try {
    const bytes = await readFile(join(folder, file));
    if (!corrections) return { bytes };
    reading = corrections;
    return { bytes, corrections: await readFile(join(folder, corrections.file)) };
  } catch (error) {
    const message = toUnreadableMessage(error as NodeJS.ErrnoException);
    return { refusal: { file: reading.shownAs, problems: [{ message }] } };
  }
}

/**
 * A stamp of a seed that changes whenever its bytes or its corrections are written or get another path in the folder: nobody
 * can set the time of the last change of a file's status. A file that changed a moment ago has no stamp, since it could change
 * again within one tick of the clock.
 *
 * @param now milliseconds since 1970
 */
export function stampOf(
  folder: string,
  { file, corrections }: Pick<SeedFile, 'file' | 'corrections'>,
  now: number,
): string | undefined {
  const stamps = [file, ...(corrections ? [corrections.file] : [])].map((each) => stampOfFile(folder, each, now));
  return stamps.includes(undefined) ? undefined : stamps.join('\n');
}

function stampOfFile(folder: string, file: string, now: number): string | undefined {
  const status = statSync(join(folder, file), { throwIfNoEntry: false });
  if (!status || now - status.ctimeMs < SETTLED) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = status;
  return [file, ino, size, mtimeMs, ctimeMs].join(' ');
}

/** The path of the file of corrections beside a capture; undefined if there is none. */
export function findCorrections(capture: string): string | undefined {
  const beside = readdirSync(dirname(capture)).find((name) => stemOfCorrections(name) === stemOf(basename(capture)));
  return beside === undefined ? undefined : join(dirname(capture), beside);
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

type Bytes =
  | { bytes: Uint8Array; corrections?: Uint8Array; refusal?: never }
  | { bytes?: never; corrections?: never; refusal: Refusal };
