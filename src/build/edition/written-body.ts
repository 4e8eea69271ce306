import { type CollectionEntry, type RenderResult, render } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSeedName } from '../../seeds/file-name.ts';
import { readSeed } from '../../seeds/read-seed.ts';
import { seedsFolder } from '../paths.ts';
import { findPictures } from '../pictures/stated-pictures.ts';

/** What Astro says of an `.mdx` seed until it has written the list of their modules, half a second after a load. */
const UNKNOWN = 'UnknownContentCollectionError';

/**
 * Renders the body of a written seed.
 *
 * @returns undefined in `astro dev` for a moment, if the seed was deleted or is refused since the collection was loaded, or if
 * Astro does not know its module yet
 */
export async function renderWritten(entry: CollectionEntry<'articles'>): Promise<RenderResult | undefined> {
  if (!import.meta.env.DEV) return render(entry);
  if (!(await isStillGood(entry))) return undefined;
  return render(entry).catch(async (error) => {
    if (error.name !== UNKNOWN && (await isStillGood(entry))) throw error;
    return undefined;
  });
}

/** Whether the seed of an entry can still be read as an article. */
async function isStillGood({ data: { seed } }: CollectionEntry<'articles'>): Promise<boolean> {
  const bytes = await readFile(join(seedsFolder, seed.file)).catch(() => undefined);
  const { facts } = bytes ? readSeed(parseSeedName(seed.file), bytes) : {};
  return facts !== undefined && (await findPictures(facts.addresses ?? [], seed.file)).problems.length === 0;
}
