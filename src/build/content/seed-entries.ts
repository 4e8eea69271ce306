import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { stampOf } from '../../seeds/folder.ts';
import { findFormat } from '../../seeds/formats.ts';
import type { SeedFile } from '../../seeds/seed-list.ts';
import type { Entry, TextSource } from '../cache/entries.ts';
import { seedsFolder } from '../paths.ts';
import type { KnownSeed, Outcome } from '../tasks/read-seeds.ts';
import type { EntryStore } from './kept-entries.ts';

/** Sorts seeds into those whose file has not been touched since it was read, by id, and those to read. */
export function sortByChange(files: readonly SeedFile[], kept: ReadonlyMap<string, TextSource>, store: EntryStore) {
  const unchanged: string[] = [];
  const unread: KnownSeed[] = [];
  for (const seed of files) {
    const source = kept.get(seed.id);
    const digest = reuseEntry(seed.id, source?.digest, store);
    const isUntouched = source?.stamp !== undefined && source.stamp === stampOf(seedsFolder, seed, Date.now());
    if (digest !== undefined && isUntouched) unchanged.push(seed.id);
    else unread.push({ ...seed, digest });
  }
  return { unchanged, unread };
}

/** Makes the entry of a seed that was read. */
export async function toEntry(
  seed: SeedFile,
  { source, entry, markdown }: ReadSeed,
  { config, parseData, renderMarkdown }: LoaderContext,
): Promise<Entry> {
  const path = join(seedsFolder, seed.file);
  const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  const data = await parseData({ id: seed.id, filePath, data: entry });
  const common = { id: seed.id, data, filePath, digest: source.digest };
  const rendering = findFormat(seed.format)?.rendering;
  if (rendering === 'mdx') return { ...common, deferredRender: true };
  if (rendering !== 'markdown' || markdown === undefined) return common;
  return { ...common, rendered: await renderMarkdown(markdown, { fileURL: pathToFileURL(path) }) };
}

/**
 * Uses an entry of the last load again, if its text is kept with the same digest, and gives this digest. Astro has to be told
 * of the modules of entries again.
 */
function reuseEntry(id: string, keptDigest: string | undefined, store: EntryStore): string | undefined {
  const { digest, deferredRender, filePath } = store.get(id) ?? {};
  if (digest === undefined || digest !== keptDigest) return undefined;
  if (deferredRender && filePath) store.addModuleImport(filePath);
  return digest;
}

/** A seed that was read anew. */
type ReadSeed = Extract<Outcome, { entry: object }>;
