import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What SQLite says of a file that another process has locked: https://sqlite.org/rescode.html#busy */
const BUSY = 5;

/** How often a waiting build looks again, in milliseconds. */
const INTERVAL = 200;

/** The lock while it is held: a database that nothing points to is closed. */
let held: DatabaseSync | undefined;

/**
 * Holds the one right to build in a checkout, since builds share Astro's `.astro/` and the cache, until `unlock` or the end of
 * the process. The operating system itself takes the lock from a process that ends, killed or not: no lock is ever stale.
 *
 * @param folder where the lock's file is to stand
 * @param onWait is called once if another process holds the lock; it is then waited for
 */
export async function lock(folder: string, onWait: () => void): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  for (let waited = false; ; waited = true) {
    held = tryLock(join(folder, 'build.lock'));
    if (held) return unlock;
    if (!waited) onWait();
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

function unlock(): void {
  held?.close();
  held = undefined;
}

function tryLock(file: string): DatabaseSync | undefined {
  // Opened by Node first, which says more clearly than SQLite why a file cannot be written.
  closeSync(openSync(file, 'a'));
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode !== BUSY) throw error;
    return undefined;
  }
}
