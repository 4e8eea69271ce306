import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fillMount } from './fill-mount.ts';
import { refuseConflicts, removeSite, returnForeignFiles } from './foreign-files.ts';
import { isMount } from './out-folder.ts';

/**
 * The folders that a build uses to publish at `out`: it writes to `fresh`, and moves the former site to `former` while the two
 * swap places. Both stand beside `out`, since a folder can only be renamed on its own disk; `fresh` stands inside a mount, which
 * cannot be renamed. Their names are the same for each build of a checkout, so that the next build finds what a killed one left.
 */
export function stagingFolders(out: string, checkout = resolve('.')): { fresh: string; former: string } {
  const builder = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  const beside = join(dirname(out), `.${basename(out)}-${builder}`);
  return { fresh: isMount(out) ? join(out, `.building-${builder}`) : beside, former: `${beside}-former` };
}

/**
 * Cleans up after a killed build: restores the last good site if the build was killed between its two renames, returns a
 * publisher's own files, and removes what the build wrote. Only the build that holds the lock may call it.
 *
 * @returns whether the last good site was restored
 */
export function recover(out: string): boolean {
  const { fresh, former } = stagingFolders(out);
  const isLost = existsSync(former) && !existsSync(out);
  if (isLost) renameSync(former, out);
  remove(fresh);
  if (existsSync(former)) retire(former, out);
  return isLost;
}

/** Creates the empty folder that a build writes to. */
export function begin(out: string): string {
  const { fresh } = stagingFolders(out);
  mkdirSync(dirname(out), { recursive: true });
  // Without `recursive`, with which Node reports a read-only disk as ENOENT.
  mkdirSync(fresh);
  return fresh;
}

/**
 * Publishes the finished build at `out`. Files that stand there and that no build wrote stay. A mount is filled file by file. Any
 * other folder is swapped by two renames: a rename cannot replace a folder that holds files. Nothing runs between the two, so
 * that only SIGKILL or a power cut can come between them.
 *
 * @throws before anything is changed, if the build wrote a file where a publisher's own file stands
 */
export function publish(out: string): void {
  const { fresh, former } = stagingFolders(out);
  if (existsSync(out)) refuseConflicts(fresh, out);
  if (isMount(out)) fillMount(out, fresh);
  else swap(out, { fresh, former });
}

function swap(out: string, { fresh, former }: { fresh: string; former: string }): void {
  const replaces = existsSync(out);
  if (replaces) renameSync(out, former);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (replaces) renameSync(former, out);
    throw error;
  }
  if (replaces) retire(former, out);
}

/** Removes what a failed build wrote. */
export function abandon(out: string): void {
  remove(stagingFolders(out).fresh);
}

/** Removes a former site. Files of it that no build wrote move to `out`. A build that is killed meanwhile is recovered. */
function retire(former: string, out: string): void {
  returnForeignFiles(former, out);
  removeSite(former);
}

function remove(folder: string): void {
  // Retries, since tasks may still write files into it.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
