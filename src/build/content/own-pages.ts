import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { isFooter } from '../../archive/own-page.ts';
import { readBytes } from '../../seeds/folder.ts';
import { readOwnPage } from '../../seeds/own-page.ts';
import type { Refusal } from '../../seeds/refusal.ts';
import type { SeedFile } from '../../seeds/seed-list.ts';
import { withoutIds } from '../../views/html-at.ts';
import type { LoadedPage } from '../handover.ts';
import { seedsFolder } from '../paths.ts';
import { findPictures } from '../pictures/stated-pictures.ts';

/** Loads the pages of the publisher's own. They are few, and read in every build. What is refused is added to `refused`. */
export async function loadOwnPages(
  files: readonly SeedFile[],
  context: Pick<LoaderContext, 'renderMarkdown'>,
  refused: Refusal[],
): Promise<LoadedPage[]> {
  const loaded = await Promise.all(files.map((file) => load(file, context)));
  refused.push(...loaded.flatMap((each) => ('problems' in each ? each : [])));
  return loaded.flatMap((each) => ('problems' in each ? [] : each));
}

async function load(
  seed: SeedFile,
  { renderMarkdown }: Pick<LoaderContext, 'renderMarkdown'>,
): Promise<LoadedPage | Refusal> {
  const { bytes, refusal } = await readBytes(seedsFolder, seed);
  if (refusal) return refusal;
  const page = readOwnPage(seed, bytes);
  if (page.problems) return { file: seed.shownAs, problems: page.problems };
  const { markdown, addresses, ...fields } = page;
  const { problems, pictures } = await findPictures(addresses, seed.file);
  if (problems.length > 0) return { file: seed.shownAs, problems };
  const { html } = await renderMarkdown(markdown, { fileURL: pathToFileURL(join(seedsFolder, seed.file)) });
  return {
    ...fields,
    id: seed.id,
    file: seed.file,
    shownAs: seed.shownAs,
    addresses,
    html: isFooter(seed.id) ? withoutIds(html) : html,
    pictures,
  };
}
