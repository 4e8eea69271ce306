import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { listSeeds, type SeedFile, stampOf } from '../../seeds/folder.ts';
import { toReport } from '../../seeds/refusal.ts';
import { sealedCache, seedsFolder, site } from '../../site.ts';
import { noteRefused } from '../background/handover.ts';
import { goOnWith } from '../background/pool.ts';
import { keepLikeness, startComparing } from '../cache/similar.ts';
import { keepTexts, openTexts, type Texts } from '../cache/texts.ts';
import { showProgress } from '../progress.ts';
import type { KnownSeed, Outcome } from '../tasks/read-seeds.ts';
import { readInProcesses } from './read-in-parallel.ts';

/** What decides how a seed is read: a change in any of it reads every seed again. */
const READING_CODE = [
  'archive',
  'build/cache/texts.ts',
  'build/content',
  'build/tasks',
  'chinese',
  'seeds',
  'site.ts',
  '../astro.config.mjs',
  '../package-lock.json',
];

/** How long a program may take to write a seed, in milliseconds. */
const WRITTEN_WITHIN = 100;

/**
 * Loads a folder of seeds into a collection: `.txt`, `.md` and `.mdx` alike. Unchanged seeds are not read again. All refusals
 * stand in one report, which stops a build; while writing (`astro dev`) it is printed and the other seeds are shown.
 */
export function seeds(): Loader {
  return {
    name: 'seeds',
    async load(context) {
      // A build alone compares all articles, while Astro bundles the program.
      const comparing = folderOf(context) === sealedCache ? startComparing(sealedCache) : undefined;
      const report = await loadAll(context);
      if (report && !context.watcher && site.badSeeds === 'stop') throw new Error(report);
      if (report) context.logger.warn(report);
      if (comparing) goOnWith('liken', keepLikeness(sealedCache, comparing).finally(comparing.stop));
      watch(context);
    },
  };
}

async function loadAll(context: LoaderContext): Promise<string | undefined> {
  const reader = await digestOfReadingCode(fileURLToPath(context.config.srcDir));
  const { files, refused } = await listSeeds(seedsFolder);
  const gone = new Set(context.store.keys());
  const former = openTexts(folderOf(context), reader);
  const fresh = keepTexts(folderOf(context), reader, former);
  const [known, unread]: [KnownSeed[], KnownSeed[]] = [[], []];
  for (const seed of files) {
    const read = { ...seed, known: digestOf(seed.id, context.store, former) };
    (isUntouched(read, former) ? known : unread).push(read);
  }
  const tick = showProgress('Seeds read', unread.length);
  // The new ones first: Astro writes all that it holds half a second after it heard of something new, and again at the end.
  for await (const [seed, outcome] of readInProcesses(unread, reader)) {
    tick();
    if (outcome.refusal) {
      refused.push(outcome.refusal);
      continue;
    }
    const { entry } = outcome;
    if (entry) {
      fresh.add(seed.id, outcome, outcome.text);
      await store(seed, outcome, context);
    } else fresh.addAgain(seed.id, outcome);
    gone.delete(seed.id);
  }
  for (const { id } of known) {
    fresh.addAgain(id, former.placeOf(id));
    gone.delete(id);
  }
  for (const id of gone) context.store.delete(id);
  fresh.close();
  noteRefused(refused);
  return refused.length > 0 ? toReport(refused) : undefined;
}

/** A seed whose file nobody has touched since it was read. */
function isUntouched({ id, file, known }: KnownSeed, former: Texts): boolean {
  const stamp = former.stampOf(id);
  return known !== undefined && stamp !== undefined && stamp === stampOf(join(seedsFolder, file), Date.now());
}

/** Where texts are kept. */
function folderOf({ config }: LoaderContext): string {
  return resolve(fileURLToPath(config.cacheDir));
}

async function store(seed: SeedFile, { digest, entry, markdown }: Read, context: LoaderContext): Promise<void> {
  const { store, config, parseData, renderMarkdown } = context;
  const path = join(seedsFolder, seed.file);
  const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  const data = await parseData({ id: seed.id, filePath, data: entry });
  const kept = { id: seed.id, data, filePath, digest };
  if (seed.format === 'mdx') store.set({ ...kept, deferredRender: true });
  else if (markdown === undefined) store.set(kept);
  else {
    const rendered = await renderMarkdown(markdown, { fileURL: pathToFileURL(path) });
    const images = rendered.metadata?.imagePaths;
    store.set({ ...kept, rendered, ...(images && { assetImports: images }) });
  }
}

/**
 * The digest of an entry that is kept whole. Astro wants to hear of its module again; pictures it hears of only when an
 * entry is set, which is read anew then.
 */
function digestOf(id: string, store: DataStore, texts: Texts): string | undefined {
  const { digest, assetImports, deferredRender, filePath } = store.get(id) ?? {};
  if (digest !== texts.digests.get(id)) return undefined;
  if (assetImports) {
    store.delete(id);
    return undefined;
  }
  if (deferredRender && filePath) store.addModuleImport(filePath);
  return digest;
}

/** Loads again when a seed has changed: one load after the other, and a moment later, when the file is written whole. */
function watch(context: LoaderContext): void {
  let last: Promise<unknown> = Promise.resolve();
  let soon: NodeJS.Timeout | undefined;
  const reload = async () => {
    const report = await loadAll(context);
    if (report) context.logger.warn(report);
  };
  context.watcher?.add(seedsFolder);
  context.watcher?.on('all', (_event, path) => {
    if (relative(seedsFolder, path).startsWith('..')) return;
    clearTimeout(soon);
    soon = setTimeout(() => {
      last = last.then(reload);
    }, WRITTEN_WITHIN);
  });
}

async function digestOfReadingCode(source: string): Promise<string> {
  const hash = createHash('sha256');
  for (const place of READING_CODE) {
    const path = join(source, place);
    const files = place.includes('.') ? [path] : [...(await globFiles(path))].sort();
    for (const file of files) hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

async function globFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

type Read = Extract<Outcome, { entry: object }>;
