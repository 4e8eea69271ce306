import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a build of this checkout writes before it is published at `out`, and where the former site stands while the two
 * change places: beside `out`, since a folder can be renamed on its own disk only, and under the same names each time, so that
 * the next build finds what a killed one left.
 */
export function besideOf(out: string, checkout = resolve('.')): { fresh: string; former: string } {
  const builder = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  const fresh = join(dirname(out), `.${basename(out)}-${builder}`);
  return { fresh, former: `${fresh}-former` };
}

/**
 * Puts right what a killed build left beside `out`: the last good site comes back if it was killed between the two renames,
 * and all else of it is removed. Nothing else may build meanwhile.
 *
 * @returns whether the last good site was put back
 */
export function recover(out: string): boolean {
  const { fresh, former } = besideOf(out);
  const lost = existsSync(former) && !existsSync(out);
  if (lost) renameSync(former, out);
  remove(fresh);
  discard(out);
  return lost;
}

/** Makes the empty folder that a build writes to. Throws if the site at `out` could not be replaced by it. */
export function begin(out: string): string {
  const { fresh } = besideOf(out);
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new Error(`${out} is a file. Move it away, or name another folder by OUT=dir.`);
  mkdirSync(dirname(out), { recursive: true });
  // Not `recursive` too: Node says ENOENT then where a disk is read-only.
  mkdirSync(fresh);
  return fresh;
}

/**
 * Publishes the finished build at `out`. A folder that holds files cannot be renamed over, so the former site steps aside
 * first; no signal but SIGKILL comes between the two renames, since nothing else runs between them.
 */
export function publish(out: string): void {
  const { fresh, former } = besideOf(out);
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

/** Removes what a build that came to nothing wrote. */
export function abandon(out: string): void {
  remove(besideOf(out).fresh);
}

/** Removes the former site; under another name first, so that what is called `former` is always whole. */
function discard(out: string): void {
  const { fresh, former } = besideOf(out);
  if (!existsSync(former)) return;
  renameSync(former, fresh);
  remove(fresh);
}

function remove(folder: string): void {
  // Files that are still being written may come in meanwhile.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
