import { relative } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { seedsFolder } from '../paths.ts';

/** How long a program may take to write a seed, in milliseconds. */
const WRITTEN_WITHIN = 100;

/** Loads again when a seed has changed: one load after the other, and a moment later, when the file is written whole. */
export function watchSeeds({ watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  let last: Promise<unknown> = Promise.resolve();
  let soon: NodeJS.Timeout | undefined;
  watcher?.add(seedsFolder);
  watcher?.on('all', (_event, path) => {
    if (relative(seedsFolder, path).startsWith('..')) return;
    clearTimeout(soon);
    soon = setTimeout(() => {
      last = last.then(reload).catch((error: Error) => logger.error(error.message));
    }, WRITTEN_WITHIN);
  });
}
