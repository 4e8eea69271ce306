import { hash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import type { Entries } from './entries.ts';

const FILE = 'cache.sqlite';

/** How long one process waits for another one that writes, in milliseconds. */
const TIMEOUT = 10_000;

/** A text takes several kilobytes. Pages of 4 KB, which are the default, would part it. */
const SCHEMA = `
  PRAGMA page_size = 32768;
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS entries (
    kind TEXT NOT NULL, key TEXT NOT NULL, sha256 BLOB NOT NULL, value BLOB NOT NULL, PRIMARY KEY (kind, key)
  );
`;

/** What SQLite says of a damaged file, and of one that is none of its own: https://sqlite.org/rescode.html */
const DAMAGE = [11, 26];

/** One connection a folder, for both module graphs: see `handover.ts`. */
const KEY = Symbol.for('baoting: caches');
const shared = globalThis as { [KEY]?: Map<string, Cache> };
shared[KEY] ??= new Map();
const opened = shared[KEY];

/**
 * Opens what builds keep in a folder: entries by kind and key, in one SQLite file. An entry that is not to the byte as it was
 * written counts as absent.
 */
export function openCache(folder: string): Cache {
  const cache = opened.get(folder) ?? createCache(openDatabase(folder), () => opened.delete(folder));
  opened.set(folder, cache);
  return cache;
}

/** Removes the file of a cache if SQLite finds damage in it. Nothing else may have it open. Gives the name of the removed file. */
export function removeIfDamaged(folder: string): string | undefined {
  if (opened.has(folder) || !existsSync(join(folder, FILE)) || isSound(folder)) return undefined;
  for (const file of [FILE, `${FILE}-journal`]) rmSync(join(folder, file), { force: true });
  return FILE;
}

function isSound(folder: string): boolean {
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(folder);
    return database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] === 'ok';
  } catch (error) {
    if (DAMAGE.includes((error as { errcode?: number }).errcode ?? 0)) return false;
    throw error;
  } finally {
    database?.close();
  }
}

function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, FILE), { timeout: TIMEOUT });
  try {
    database.exec(SCHEMA);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function createCache(database: DatabaseSync, onClose: () => void): Cache {
  const select = database.prepare('SELECT sha256, value FROM entries WHERE kind = ? AND key = ?');
  const selectAll = database.prepare('SELECT key, sha256, value FROM entries WHERE kind = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO entries (kind, key, sha256, value) VALUES (?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM entries WHERE kind = ? AND key = ?');
  return {
    get: (kind, key) => {
      const row = select.get(kind, key) as Row | undefined;
      return row && isIntact(row) ? deserialize(row.value) : undefined;
    },
    set: (kind, key, value) => {
      const bytes = serialize(value);
      insert.run(kind, key, hash('sha256', bytes, 'buffer'), bytes);
    },
    delete: (kind, key) => void remove.run(kind, key),
    keys: (kind) => {
      const rows = selectAll.iterate(kind) as Iterable<Row & { key: string }>;
      const intact = new Set<string>();
      for (const row of rows) if (isIntact(row)) intact.add(row.key);
      return intact;
    },
    entries: (kind) => {
      const rows = selectAll.iterate(kind) as Iterable<Row & { key: string }>;
      const intact = new Map();
      for (const row of rows) if (isIntact(row)) intact.set(row.key, deserialize(row.value));
      return intact;
    },
    transaction: async (change) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        await change();
        database.exec('COMMIT');
      } catch (error) {
        // A full disk has rolled back already.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    clear: () => database.exec('DELETE FROM entries'),
    close: () => {
      onClose();
      database.close();
    },
  };
}

function isIntact({ sha256, value }: Row): boolean {
  return hash('sha256', value, 'buffer').equals(sha256);
}

/** Entries that are kept between builds. */
export interface Cache {
  /** The value of an entry; undefined if there is none, or if it is damaged. */
  get: <Kind extends keyof Entries>(kind: Kind, key: string) => Entries[Kind] | undefined;
  set: <Kind extends keyof Entries>(kind: Kind, key: string, value: Entries[Kind]) => void;
  delete: (kind: keyof Entries, key: string) => void;
  /** The keys of all entries of a kind that are not damaged. */
  keys: (kind: keyof Entries) => Set<string>;
  /** All entries of a kind that are not damaged, by key. */
  entries: <Kind extends keyof Entries>(kind: Kind) => Map<string, Entries[Kind]>;
  /** Makes several changes, of which all or none are kept. One at a time. */
  transaction: (change: () => void | Promise<void>) => Promise<void>;
  clear: () => void;
  close: () => void;
}

interface Row {
  sha256: Uint8Array;
  value: Uint8Array;
}
