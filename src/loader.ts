import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { type Refusal, toReport } from './news/refusal.ts';
import { termsOf } from './news/terms.ts';
import { showProgress } from './progress.ts';
import { readSeed } from './reading.ts';
import { noteRefused } from './refused.ts';
import { listSeeds, readBytes, type SeedFile } from './seeds.ts';
import { seedsFolder, site } from './site.ts';

/** What decides how a seed is read: a change in any of it reads every seed again. */
const READING_CODE = [
  'capture',
  'chinese',
  'markdown',
  'news',
  'reading.ts',
  'loader.ts',
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
      const report = await loadAll(context);
      if (report && !context.watcher && site.badSeeds === 'stop') throw new Error(report);
      if (report) context.logger.warn(report);
      watch(context);
    },
  };
}

async function loadAll(context: LoaderContext): Promise<string | undefined> {
  const reader = await digestOfReadingCode(fileURLToPath(context.config.srcDir));
  const { files, refused } = await listSeeds(seedsFolder);
  const gone = new Set(context.store.keys());
  const tick = showProgress('Seeds read', files.length);
  for (const seed of files) {
    const refusal = await load(seed, reader, context);
    if (refusal) refused.push(refusal);
    else gone.delete(seed.id);
    tick();
  }
  for (const id of gone) context.store.delete(id);
  noteRefused(refused);
  return refused.length > 0 ? toReport(refused) : undefined;
}

async function load(seed: SeedFile, reader: string, context: LoaderContext): Promise<Refusal | undefined> {
  const { store, config, generateDigest, parseData, renderMarkdown } = context;
  const path = join(seedsFolder, seed.file);
  const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  const { bytes, refusal } = await readBytes(seedsFolder, seed);
  if (refusal) return refusal;
  const digest = generateDigest(`${reader} ${filePath} ${createHash('sha256').update(bytes).digest('hex')}`);
  if (isStored(store, seed.id, digest)) return undefined;

  const { article, facts, problems } = readSeed(seed, bytes);
  if (!article) return { file: seed.shownAs, problems };
  const { id, ...fields } = article;
  const { markdown, ...kept } = facts;
  const data = await parseData({
    id,
    filePath,
    data: { ...fields, terms: termsOf(fields), seed: { file: seed.file, ...kept } },
  });
  const entry = { id, data, filePath, digest };
  if (seed.format === 'mdx') store.set({ ...entry, deferredRender: true });
  else if (markdown === undefined) store.set(entry);
  else {
    const rendered = await renderMarkdown(markdown, { fileURL: pathToFileURL(path) });
    const images = rendered.metadata?.imagePaths;
    store.set({ ...entry, rendered, ...(images && { assetImports: images }) });
  }
  return undefined;
}

/** Whether an entry stands as it was. Astro wants to hear of its module again; pictures it hears of only when it is set. */
function isStored(store: DataStore, id: string, digest: string): boolean {
  const entry = store.get(id);
  if (entry?.digest !== digest) return false;
  if (entry.assetImports) {
    store.delete(id);
    return false;
  }
  if (entry.deferredRender && entry.filePath) store.addModuleImport(entry.filePath);
  return true;
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
    const files = place.includes('.') ? [path] : (await readdir(path)).sort().map((name) => join(path, name));
    for (const file of files) hash.update(await readFile(file));
  }
  return hash.digest('hex');
}
