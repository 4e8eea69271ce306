import { hash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../archive/order.ts';
import { stampOfTaken, type Taken } from '../../archive/sisters/taken.ts';
import { site } from '../../settings/this-site.ts';
import { buildCache, outFolder, publicFolder, seedsFolder } from '../paths.ts';
import type { Sister } from '../sisters/find-sisters.ts';
import { readSisters } from '../sisters/read-sisters.ts';
import { siteAddress } from '../this-publisher.ts';
import { openCache } from './cache.ts';

/** Longer than one tick of the clock of any file system, in milliseconds. */
const SETTLED = 3000;
/** By these an `.mdx` seed may take from any file. */
const IMPORTS = /^(?:import|export)\s/m;

/**
 * A stamp of all that a build reads beside the program and other editions, which changes whenever a file is written, removed or
 * moved.
 *
 * @returns undefined if nothing can be said: a file changed a moment ago and could change again within one tick of the clock, or
 *   one leads to others that are not known
 */
export function stampOfInput(): string | undefined {
  const now = Date.now();
  const paths = [...pathsIn(seedsFolder), ...pathsIn(publicFolder), ...(site.shareImages?.fonts ?? [])];
  const stamps = paths.map((path) => {
    const status = lstatSync(path, { throwIfNoEntry: false });
    return status && isSettled(path, status, now) ? toStamp(path, status) : undefined;
  });
  return stamps.includes(undefined) ? undefined : hashOf([siteAddress, ...stamps]);
}

/**
 * Whether the published site is as the last build left it, which had this very input and took the same of other editions: these
 * may list other titles since then, if none of them is tied to this one.
 */
export async function isUpToDate(input: string, sisters: readonly Sister[]): Promise<boolean> {
  const cache = openCache(buildCache);
  const kept = cache.get('upToDate', outFolder);
  if (kept?.input !== input || kept.output !== stampOfOutput()) return false;
  const titles = stampOfTitles(sisters);
  if (kept.titles === titles) return true;
  const asking = cache.get('asking', outFolder);
  if (!asking) return false;
  const { problems, ...taken } = await readSisters(sisters, asking);
  if (problems.length > 0 || kept.taken !== stampOfTaken(taken)) return false;
  cache.set('upToDate', outFolder, { ...kept, titles });
  return true;
}

/** Notes that the published site was made from an input, and of what was taken of other editions. */
export function noteUpToDate(input: string, sisters: readonly Sister[], { stamp: taken, asking }: Taken): void {
  const cache = openCache(buildCache);
  if (asking) cache.set('asking', outFolder, asking);
  else cache.delete('asking', outFolder);
  cache.set('upToDate', outFolder, { input, titles: stampOfTitles(sisters), taken, output: stampOfOutput() });
}

function stampOfTitles(sisters: readonly Sister[]): string {
  return hashOf(sisters.map(({ base, titles }) => [base, titles]));
}

function stampOfOutput(): string {
  return hashOf(pathsIn(outFolder).map((path) => toStamp(path, lstatSync(path))));
}

/**
 * Everything in a folder and below it, but for folders that may not be read: the build says so. It follows no links, while Node's
 * own recursion follows them.
 */
function pathsIn(folder: string): string[] {
  return entriesIn(folder)
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? [path, ...pathsIn(path)] : [path];
    });
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isSettled(path: string, status: Stats, now: number): boolean {
  if (status.isSymbolicLink() || (status.isFile() && now - status.ctimeMs < SETTLED)) return false;
  return !path.endsWith('.mdx') || !IMPORTS.test(readFileSync(path, 'utf8'));
}

/** A folder has changed if a path in it has. */
function toStamp(path: string, status: Stats): string {
  const { ino, size, mtimeMs, ctimeMs } = status;
  return status.isDirectory() ? path : [path, ino, size, mtimeMs, ctimeMs].join(' ');
}

function hashOf(stamps: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(stamps));
}
