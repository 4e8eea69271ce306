import type { DataStore } from 'astro/loaders';
import type { Cache } from '../cache/cache.ts';
import type { Entry } from '../cache/entries.ts';
import { handOver } from '../handover.ts';

/** Half a character, as JSON writes it. */
const HALF = /\\ud[89a-f]/;

/**
 * A store of the entries of a build, in its cache. Astro's own writes all entries of the collection again when one has changed,
 * twice, and the pages read its file again. Astro is told of entries with a module of their own, which it bundles.
 */
export function openEntries(cache: Cache, astros: DataStore): EntryStore {
  const entries = cache.entries('entry');
  for (const entry of entries.values()) if (entry.deferredRender) astros.set(entry);
  handOver('entries', entries);
  return {
    get: (id) => entries.get(id),
    addModuleImport: astros.addModuleImport,
    keys: () => [...entries.keys()],
    set(stated) {
      const entry = toWellFormed(stated);
      entries.set(entry.id, entry);
      cache.set('entry', entry.id, entry);
      if (entry.deferredRender) astros.set(entry);
    },
    delete(id) {
      entries.delete(id);
      cache.delete('entry', id);
      astros.delete(id);
    },
  };
}

/** YAML and JSON can state half a character, which no page and no address can hold. */
function toWellFormed(entry: Entry): Entry {
  const json = JSON.stringify(entry);
  if (!HALF.test(json)) return entry;
  return JSON.parse(json, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value));
}

/** What the loader needs of a store, Astro's or this one. */
export interface EntryStore extends Pick<DataStore, 'keys' | 'delete' | 'addModuleImport'> {
  get: (id: string) => Entry | undefined;
  set: (entry: Entry) => unknown;
}
