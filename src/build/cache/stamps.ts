import { hash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../archive/order.ts';

/**
 * Everything in a folder and below it, but for folders that may not be read: the build says so. It follows no links, while Node's
 * own recursion follows them.
 *
 * @param isOut whether what stands in such a folder is left out
 */
export function pathsIn(folder: string, isOut: (path: string) => boolean = () => false): string[] {
  return entriesIn(folder)
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() && !isOut(path) ? [path, ...pathsIn(path, isOut)] : [path];
    });
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * A stamp of files and folders, which changes whenever a file is written, removed or moved.
 *
 * @param beside what the stamp covers besides
 */
export function toStamp(files: readonly (readonly [path: string, status: Stats])[]): Stamp {
  const named = files.map(([path, status]) => ({ path, status, isFolder: status.isDirectory() }));
  return {
    // A folder has changed if a path in it has.
    status: hashOf(named.map(({ path, status, isFolder }) => (isFolder ? path : [path, ...timesOf(status)]))),
    sizes: hashOf(named.map(({ path, status, isFolder }) => [path, isFolder ? '' : status.size])),
    paths: named.flatMap(({ path, status }) => (status.isFile() ? path : [])),
  };
}

/** Whether files are as they were: by their status, or after a copy or a checkout, which has other times, by their bytes. */
export function isSame(kept: KeptStamp, { status, sizes, paths }: Stamp): boolean {
  if (kept.status === status) return true;
  return kept.bytes !== undefined && kept.sizes === sizes && kept.bytes === hashBytes(paths);
}

/** The SHA-256 of the bytes of files together. */
export function hashBytes(paths: readonly string[]): string {
  return hashOf(paths.map((path) => hash('sha256', readFileSync(path))));
}

/** The status of a path; undefined if there is nothing. */
export function statusOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

export function hashOf(value: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(value));
}

function timesOf({ ino, size, mtimeMs, ctimeMs }: Stats): number[] {
  return [ino, size, mtimeMs, ctimeMs];
}

/** What tells whether files are as they were. */
export interface Stamp {
  /** Of their times and where they lie on the disk. */
  status: string;
  /** Of their paths and sizes. */
  sizes: string;
  /** Those of the files, without folders and links. */
  paths: readonly string[];
}

/** What of it is kept for the next build. */
export interface KeptStamp extends Omit<Stamp, 'paths'> {
  /** Of their bytes, if these count. */
  bytes?: string | undefined;
}
