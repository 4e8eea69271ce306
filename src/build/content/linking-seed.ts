import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LinkingSeed } from '../../seeds/markdown/site-links.ts';
import { received } from '../handover.ts';
import { seedsFolder, toRealPath } from '../paths.ts';
import { toPagePicture } from '../pictures/find-picture.ts';

/** The seeds of which a file with links has asked the address in this build, by path in the folder of seeds. */
export const askedAddresses = new Set<string>();

/** A seed with links, among the seeds of the last load, by its path in the folder of seeds. */
export function toLinkingSeed(file: string): LinkingSeed {
  return {
    file,
    findAddress(path) {
      askedAddresses.add(path);
      return received('addresses').get(path);
    },
  };
}

/** The seed in a file, which the processor of Markdown renders. */
export function linkingSeedAt(file: URL | undefined): LinkingSeed {
  return toLinkingSeed(toSeedPath(file));
}

/** Gives a picture that the seed in a file shows. */
export function findPagePicture(stated: string, file: URL | undefined): ReturnType<typeof toPagePicture> {
  return toPagePicture(stated, toSeedPath(file));
}

function toSeedPath(file: URL | undefined): string {
  // Vite knows files by their paths without links.
  return file === undefined
    ? ''
    : relative(toRealPath(seedsFolder), toRealPath(fileURLToPath(file))).replaceAll('\\', '/');
}
