import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import type { Metadata } from 'sharp';
import { addressOfArticle, FRONT_PAGE, relativeLink } from '../../archive/addresses.ts';
import { isPictureName, PICTURE_ENDINGS } from '../../seeds/file-name.ts';
import type { Picture } from '../../seeds/markdown/pictures.ts';
import { site } from '../../settings/this-site.ts';
import { publicFolder, seedsFolder } from '../paths.ts';
import { addressOfConverted, hasScript, MAX_PIXELS, readMetadata, shownSize } from './convert-picture.ts';

/** Where the pictures of a seed are looked for. `file` is its path in the folder of seeds. */
export function foldersOf(file: string): PictureFolders {
  return { seeds: join(seedsFolder, dirname(file)), shared: publicFolder };
}

/**
 * Finds a picture by the address that a written seed states: beside the seed, or else in `public/`, of which `/`, `../` and
 * `public/` at its beginning are the root. No address leads to another folder.
 *
 * @returns the picture, or `problem`: what is wrong, and what to do
 */
export async function findPicture(
  stated: string,
  folders: PictureFolders,
): Promise<FoundPicture | { problem: string }> {
  const path = decode(stated.replace(/[?#].*$/s, ''));
  if (!isPictureName(path))
    return { problem: `Expected a picture that ends in ${PICTURE_ENDINGS}. Correct ${stated}.` };
  const [beside, shared] = [path.replace(/^(?:\.\/)+/, ''), path.replace(/^(?:\.{0,2}\/)*(?:public\/)?/, '')];
  if (beside === basename(beside) && (await isFile(join(folders.seeds, beside))))
    return toPublished(join(folders.seeds, beside));
  const isInside = !normalize(shared).startsWith('..') && !shared.includes('\\');
  if (isInside && (await isFile(join(folders.shared, shared)))) return toShared(folders.shared, normalize(shared));
  return {
    problem: `There is no picture ${stated}, neither beside the seed nor in public/. Put it there, or correct its address.`,
  };
}

/**
 * Finds a picture as `findPicture` does. Throws if there is none.
 *
 * @param file the path of the seed in the folder of seeds
 */
export async function requirePicture(stated: string, file: string): Promise<FoundPicture> {
  const found = await findPicture(stated, foldersOf(file));
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

/** Gives a picture as the page of an article shows it; undefined if there is none. */
export async function toPagePicture(stated: string, file: string): Promise<Picture | undefined> {
  const found = await findPicture(stated, foldersOf(file));
  if ('problem' in found) return undefined;
  const { address, width, height } = found;
  return { src: relativeLink(addressOfArticle(''), address), width, height };
}

/** Gives the paper's mark, a file in `public/`, as the front page shows it; undefined if the settings name none. */
export async function findMark(): Promise<Picture | undefined> {
  if (site.logo === undefined) return undefined;
  const { address, width, height } = await requirePicture(`/${site.logo}`, '');
  return { src: relativeLink(FRONT_PAGE, address), width, height };
}

/** A picture in `public/`, which is published as it is. */
async function toShared(folder: string, name: string): Promise<FoundPicture | { problem: string }> {
  const read = await readPicture(join(folder, name));
  if ('problem' in read) return read;
  const { width, height } = read.metadata.autoOrient;
  const address = name.split(/[/\\]/).map(encodeURIComponent).join('/');
  return { address, width, height: read.metadata.pageHeight ?? height, sha256: read.sha256 };
}

/** A picture beside a seed, which is converted, and published under a name of its content. */
async function toPublished(file: string): Promise<FoundPicture | { problem: string }> {
  const read = await readPicture(file);
  if ('problem' in read) return read;
  const { bytes, metadata, sha256 } = read;
  const isDrawing = metadata.format === 'svg';
  if (isDrawing && hasScript(bytes))
    return { problem: `${basename(file)} holds a script or another page. Take it out.` };
  return { address: addressOfConverted(sha256, isDrawing ? 'svg' : 'webp'), ...shownSize(metadata), sha256, file };
}

async function readPicture(file: string): Promise<ReadPicture | { problem: string }> {
  const bytes = await readFile(file);
  const metadata = await readMetadata(bytes).catch(() => undefined);
  if (!metadata) return { problem: `${basename(file)} cannot be read as a picture. Save it anew in another format.` };
  if (metadata.width * metadata.height > MAX_PIXELS)
    return {
      problem: `${basename(file)} has more than ${MAX_PIXELS / 1_000_000} million pixels. Save it in a smaller size.`,
    };
  return { bytes, metadata, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function isFile(path: string): Promise<boolean> {
  // A link could lead to any file of this machine. A name with a NUL is none.
  return lstat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A picture of this site. */
export interface FoundPicture {
  /** From the root of the site. */
  address: string;
  /** As a page shows it, in pixels. */
  width: number;
  height: number;
  /** Of the file's bytes. */
  sha256: string;
  /** The absolute path of the file, if it is to be published at the address. */
  file?: string;
}

/** Where pictures are looked for: absolute paths. */
export interface PictureFolders {
  /** That in which the seed stands. */
  seeds: string;
  /** `public/` */
  shared: string;
}

interface ReadPicture {
  bytes: Uint8Array;
  metadata: Metadata;
  sha256: string;
}
