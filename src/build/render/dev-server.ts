import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { isPictureName } from '../../seeds/file-name.ts';
import { handOver } from '../handover.ts';
import { seedsFolder } from '../paths.ts';
import { addressProblem, settingsReport } from '../this-publisher.ts';

/** Astro keeps the paths of a route until its file changes, or an article does. */
const OWN_PAGES_ROUTE = resolve('src/pages/pages/[id].astro');

/** The file of all entries of the collection. */
const STORE = resolve('.astro/data-store.json');
/** So long after Astro wrote its store, in milliseconds, it takes a change of the file for that. */
const ECHO = 1_100;

/**
 * What `astro dev` lacks: it says what is wrong with the settings and the site's address, and shows open pages again when another seed is
 * refused, or when a picture changes, which Vite has worked into the module of an `.mdx` seed.
 */
export function helpWriting(): AstroIntegration {
  return {
    name: 'help-writing',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        for (const problem of [settingsReport, addressProblem]) if (problem) logger.warn(problem);
        handOver('showAgain', () => {
          server.watcher.emit('change', OWN_PAGES_ROUTE);
          server.environments.client.hot.send({ type: 'full-reload' });
        });
        // Astro would keep what a page found out while an article changed, until another one changes.
        server.middlewares.use((_request, response, next) => {
          const begun = Date.now();
          response.once('close', () => {
            const { mtimeMs = 0 } = statSync(STORE, { throwIfNoEntry: false }) ?? {};
            if (mtimeMs >= begun) setTimeout(() => server.watcher.emit('change', STORE), ECHO);
          });
          next();
        });
        server.watcher.on('all', (_event, path) => {
          if (relative(seedsFolder, path).startsWith('..') || !isPictureName(path)) return;
          for (const file of modulesIn(server)) server.watcher.emit('change', file);
        });
      },
    },
  };
}

/** The files of the `.mdx` seeds that Vite holds as modules. */
function modulesIn({ environments }: ViteDevServer): Set<string> {
  const files = Object.values(environments).flatMap(({ moduleGraph }) => [...moduleGraph.fileToModulesMap.keys()]);
  return new Set(files.filter((file) => file.endsWith('.mdx')));
}
