import { hash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../archive/order.ts';
import { site } from '../../settings/this-site.ts';
import { buildCache, outFolder, publicFolder, seedsFolder } from '../paths.ts';
import { siteAddress } from '../this-publisher.ts';
import { openCache } from './cache.ts';

/** Longer than one tick of the clock of any file system, in milliseconds. */
const SETTLED = 3000;
/** By these an `.mdx` seed may take from any file. */
const IMPORTS = /^(?:import|export)\s/m;

/**
 * A stamp of all that a build reads beside the program, which changes whenever a file is written, removed or moved.
 *
 * @param others what the build knows of other editions
 * @returns undefined if nothing can be said: a file changed a moment ago and could change again within one tick of the clock, or
 *   one leads to others that are not known
 */
export function stampOfInput(others: unknown): string | undefined {
  const now = Date.now();
  const paths = [...pathsIn(seedsFolder), ...pathsIn(publicFolder), ...(site.shareImages?.fonts ?? [])];
  const stamps = paths.map((path) => {
    const status = lstatSync(path, { throwIfNoEntry: false });
    return status && isSettled(path, status, now) ? toStamp(path, status) : undefined;
  });
  return stamps.includes(undefined) ? undefined : hashOf([siteAddress, others, ...stamps]);
}

/** Whether the published site is as the last build left it, which had this very input. */
export function isUpToDate(input: string): boolean {
  const kept = openCache(buildCache).get('upToDate', outFolder);
  return kept?.input === input && kept.output === stampOfOutput();
}

/** Notes that the published site was made from an input. */
export function noteUpToDate(input: string): void {
  openCache(buildCache).set('upToDate', outFolder, { input, output: stampOfOutput() });
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
