import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The folders that a build uses to publish at `out`: it writes to `fresh`, and moves the former site to `former` while the two
 * swap places. Both stand beside `out`, since a folder can only be renamed on its own disk. Their names are the same for each
 * build of a checkout, so that the next build finds what a killed one left.
 */
export function stagingFolders(out: string, checkout = resolve('.')): { fresh: string; former: string } {
  const builder = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  const fresh = join(dirname(out), `.${basename(out)}-${builder}`);
  return { fresh, former: `${fresh}-former` };
}

/**
 * Cleans up after a killed build: restores the last good site if the build was killed between its two renames, and removes
 * what it wrote. Only the build that holds the lock may call it.
 *
 * @returns whether the last good site was restored
 */
export function recover(out: string): boolean {
  const { fresh, former } = stagingFolders(out);
  const lost = existsSync(former) && !existsSync(out);
  if (lost) renameSync(former, out);
  remove(fresh);
  discard(out);
  return lost;
}

/** Creates the empty folder that a build writes to. Throws if it could not take the place of `out`. */
export function begin(out: string): string {
  const { fresh } = stagingFolders(out);
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new Error(`${out} is a file. Move it away, or name another folder by OUT=dir.`);
  mkdirSync(dirname(out), { recursive: true });
  // Without `recursive`, with which Node reports a read-only disk as ENOENT.
  mkdirSync(fresh);
  return fresh;
}

/**
 * Publishes the finished build at `out`. A rename cannot replace a folder that holds files, so that the former site is renamed
 * first. Nothing runs between the two renames, so that only SIGKILL or a power cut can come between them.
 */
export function publish(out: string): void {
  const { fresh, former } = stagingFolders(out);
  const replaces = existsSync(out);
  if (replaces) renameSync(out, former);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (replaces) renameSync(former, out);
    throw error;
  }
  discard(out);
}

/** Removes what a failed build wrote. */
export function abandon(out: string): void {
  remove(stagingFolders(out).fresh);
}

/** Removes the former site. It is renamed first, so that a folder named `former` is always complete. */
function discard(out: string): void {
  const { fresh, former } = stagingFolders(out);
  if (!existsSync(former)) return;
  renameSync(former, fresh);
  remove(fresh);
}

function remove(folder: string): void {
  // Retries, since tasks may still write files into it.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
