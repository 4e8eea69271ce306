import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { RECEIPT_FILE } from '../../archive/addresses.ts';
import { readReceipt } from './receipt.ts';
import { titleFilesOf } from './title-files.ts';

/**
 * Throws if a build wrote a file where another one stands that no build wrote, such as a publisher's own `CNAME`.
 *
 * @param fresh the finished build
 * @param out the folder that it is going to replace
 */
export function refuseConflicts(fresh: string, out: string): void {
  for (const address of foreignIn(out, (folder) => existsSync(join(fresh, folder)))) {
    if (!existsSync(join(fresh, address)) || isSameFile(join(fresh, address), join(out, address))) continue;
    throw new Error(
      `${join(out, address)} was not written by a build, and this build writes another file there. Move it away, or rename the file in public/ that takes its place.`,
    );
  }
}

/** Moves all files of a former site that no build wrote to the site that has replaced it. A folder of such files moves whole. */
export function returnForeignFiles(former: string, out: string): void {
  for (const address of foreignIn(former, (folder) => existsSync(join(out, folder)))) {
    const target = join(out, address);
    if (lstatSync(target, { throwIfNoEntry: false })) {
      if (!isSameFile(join(former, address), target))
        throw new Error(`${join(former, address)} belongs where ${target} stands now. Move one of them away.`);
      rmSync(join(former, address));
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(former, address), target);
  }
}

/** Removes the files that a site's receipt names, the receipt last, and all folders that are empty then. */
export function removeSite(folder: string): void {
  const files = filesOf(folder);
  for (const address of files) removeFile(join(folder, address));
  rmSync(join(folder, RECEIPT_FILE), { force: true });
  removeIfEmpty(folder);
}

/** Removes a file, if it is there. `rmSync` would look at each of thousands first. */
function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Removes a folder that holds nothing but empty folders. */
function removeIfEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeIfEmpty(join(folder, entry.name));
  if (isEmptyFolder(folder)) rmdirSync(folder);
}

/** Removes the folders of files that were removed, where nothing else stands in them. */
export function removeEmptyFolders(folder: string, files: Iterable<string>): void {
  const deepestFirst = [...foldersOf(files)].sort((a, b) => b.length - a.length);
  for (const each of deepestFirst) if (isEmptyFolder(join(folder, each))) rmdirSync(join(folder, each));
}

/** The addresses of the files that a site's receipt names, without the receipt, and of what `npm run titles` wrote. */
export function filesOf(folder: string): Set<string> {
  return new Set([...Object.keys(readReceipt(folder)?.files ?? {}), ...titleFilesOf(folder)]);
}

/**
 * The addresses of what stands in a site's folder and is not named by its receipt: files, links, and folders of which the
 * receipt names no file.
 *
 * @param isOpened whether such a folder is looked into, instead of being given whole
 */
function foreignIn(folder: string, isOpened: (address: string) => boolean): string[] {
  const files = filesOf(folder);
  const folders = foldersOf(files);
  const listIn = (under: string): string[] =>
    readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
      const address = posix.join(under, entry.name);
      if (entry.isDirectory()) return folders.has(address) || isOpened(address) ? listIn(address) : [address];
      return files.has(address) || address === RECEIPT_FILE ? [] : [address];
    });
  return listIn('');
}

/** All folders that hold some of the files, and the folders around them. */
function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = posix.dirname(file); folder !== '.' && !folders.has(folder); folder = posix.dirname(folder))
      folders.add(folder);
  }
  return folders;
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => lstatSync(path));
  return Boolean(first?.isFile() && second?.isFile()) && readFileSync(one).equals(readFileSync(other));
}

function isEmptyFolder(path: string): boolean {
  return Boolean(lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) && readdirSync(path).length === 0;
}
