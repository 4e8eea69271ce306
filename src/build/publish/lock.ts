import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's error code for a file that another process has locked: https://sqlite.org/rescode.html#busy */
const BUSY = 5;

/** How often a waiting build tries again, in milliseconds. */
const INTERVAL = 200;

/** The lock while it is held. Without a reference, the database would be garbage-collected and closed. */
let held: DatabaseSync | undefined;

/**
 * Takes the lock of a checkout, in which one process builds at a time: builds share Astro's `.astro/` and the cache. The lock
 * is held until `unlock` or the end of the process. The operating system releases the lock of a process that ends, killed or
 * not, so that no lock is ever stale.
 *
 * @param folder holds the file of the lock
 * @param onWait is called once if another process holds the lock and is waited for
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
  // Node opens the file first: its errors say more clearly than SQLite's why a file cannot be written.
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
