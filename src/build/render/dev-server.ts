import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';
import { isPictureName } from '../../seeds/file-name.ts';
import { handOver } from '../handover.ts';
import { seedsFolder } from '../paths.ts';
import { addressProblem, settingsReport } from '../this-publisher.ts';

/** Astro keeps the paths of a route until its file changes, or an article does. */
const OWN_PAGES_ROUTE = resolve('src/pages/pages/[id].astro');

/** The file of all entries of the collection. */
const STORE = resolve('.astro/data-store.json');
/** The module that Astro makes of it. */
const STORE_MODULE = '\0astro:data-layer-content';
/** So long after it is written, in milliseconds, a page may still be made of what stood in it before. */
const SETTLED = 3_000;

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
        server.middlewares.use((_request, response, next) => {
          const begun = Date.now();
          response.once('close', () => {
            const { mtimeMs = 0 } = statSync(STORE, { throwIfNoEntry: false }) ?? {};
            if (mtimeMs > begun - SETTLED) forgetCollection(server);
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

/**
 * Makes Astro forget the collection and the paths of pages, as it does when an article changes. It would keep what a page found
 * out while one changed, until another one does.
 */
function forgetCollection({ environments }: ViteDevServer): void {
  for (const { moduleGraph, runner, hot } of Object.values<Runnable>(environments)) {
    if (!runner) continue;
    const known = moduleGraph.getModuleById(STORE_MODULE);
    if (known) moduleGraph.invalidateModule(known);
    const evaluated = runner.evaluatedModules.getModuleById(STORE_MODULE);
    if (evaluated) runner.evaluatedModules.invalidateModule(evaluated);
    hot.send('astro:content-changed', {});
  }
}

/** The files of the `.mdx` seeds that Vite holds as modules. */
function modulesIn({ environments }: ViteDevServer): Set<string> {
  const files = Object.values(environments).flatMap(({ moduleGraph }) => [...moduleGraph.fileToModulesMap.keys()]);
  return new Set(files.filter((file) => file.endsWith('.mdx')));
}

/** What runs modules, such as those of pages; browsers run theirs themselves. */
type Runnable = DevEnvironment & Partial<Pick<RunnableDevEnvironment, 'runner'>>;
