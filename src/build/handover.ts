import type { CollectionEntry } from 'astro:content';
import type { Similar } from '../archive/edition.ts';
import type { OwnPage } from '../archive/own-page.ts';
import type { Taken } from '../archive/sisters/taken.ts';
import type { StatedAddress } from '../seeds/markdown/addresses-in.ts';
import type { Refusal } from '../seeds/refusal.ts';
import type { SeedFile, SeedList } from '../seeds/seed-list.ts';
import type { Redirect } from '../views/redirects.ts';

import type { Pool } from './background/pool.ts';
import type { Entry, OutputFile, TextSource } from './cache/entries.ts';

import type { Sister } from './sisters/find-sisters.ts';
import type { Step, StepDone } from './tasks/compare-articles.ts';
import type { WrittenIndex } from './tasks/write-search-index.ts';

/**
 * Values that one module graph hands to the other: Node loads the loader and the integrations, Vite the pages. A module that both
 * import can exist twice (see `vite/load-by-node.ts`); this is the one place where they meet.
 */
interface Handover {
  /** What stands in the folder of seeds when a build begins. */
  seeds: SeedList;
  /** The seeds that the last load refused. */
  refused: readonly Refusal[];
  /** The entries of the collection of the last load, by id. */
  entries: ReadonlyMap<string, Entry>;
  /** The articles that pages are made of (`astro dev`). */
  collection: Collection;
  /** Makes a change while no page is being made, and all pages anew, also those that are open in browsers (`astro dev`). */
  showChange: (change: () => void) => Promise<void>;
  /** The written seeds of the last load that became articles. */
  written: readonly SeedFile[];
  /** The pages of the publisher's own of the last load. */
  ownPages: readonly LoadedPage[];
  /** The ids of all seeds of the last load, by path in the folder of seeds. */
  ids: ReadonlyMap<string, string>;
  /** The addresses of the pages of all seeds of the last load, by path in the folder of seeds. */
  addresses: ReadonlyMap<string, string>;
  /** The other editions of the paper. */
  sisters: readonly Sister[];
  /** Which of them were left out while they were read, and why: whole sentences. */
  leftOut: readonly string[];
  /** What was taken of the others. */
  taken: Taken;
  /** What compares the articles of this build. */
  comparing: Comparing;
  /** Similar articles by id, while they are being compared. */
  similar: Promise<ReadonlyMap<string, Similar>>;
  /** The captures that are being published, by address. */
  captures: Promise<Record<string, OutputFile>>;
  /** The search index that is being written. */
  searchIndex: Promise<WrittenIndex>;
  /** The addresses that lead on to others. */
  redirects: readonly Redirect[];
  /** The names that conversion into traditional characters could spoil. */
  names: readonly string[];
}

/** A process that compares articles. */
export interface Comparing {
  pool: Pool<Step, StepDone>;
  /** The articles of which a text is kept, but not all of it, by id, once the process has read what is kept. */
  incomplete: Promise<string[]>;
}

/** The articles and pages of one load. */
export interface Collection {
  /** By id. The entry of an article that has not changed is the same object. */
  entries: ReadonlyMap<string, CollectionEntry<'articles'>>;
  /** What the articles were read from, by id. */
  sources: ReadonlyMap<string, TextSource>;
  ownPages: readonly LoadedPage[];
}

/** A page of the publisher's own, with its file. */
export interface LoadedPage extends OwnPage {
  /** Its path in the folder of seeds, and as messages show it. */
  file: string;
  shownAs: string;
  /** The addresses of links and pictures that it states, with the lines of the file. */
  addresses: StatedAddress[];
}

const KEY = Symbol.for('baoting: handover');
const shared = globalThis as { [KEY]?: Partial<Handover> };
shared[KEY] ??= {};
const values = shared[KEY];

/** Hands a value to the other module graph. */
export function handOver<Name extends keyof Handover>(name: Name, value: Handover[Name]): void {
  values[name] = value;
}

/** Gives a value that was handed over. Throws if it was not. */
export function received<Name extends keyof Handover>(name: Name): Handover[Name] {
  const value = values[name];
  if (value === undefined) throw new Error(`Nobody has handed over ${name}. Please report it.`);
  return value;
}
