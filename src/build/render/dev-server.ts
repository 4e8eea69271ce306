import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import { isPictureName } from '../../seeds/file-name.ts';
import { inBackground } from '../background/pool.ts';
import { handOver } from '../handover.ts';
import { seedsFolder } from '../paths.ts';
import { addressProblem, settingsReport } from '../this-publisher.ts';
import { createGate } from './page-gate.ts';

/** What a publisher asks for first. */
const FIRST_PAGES = ['src/pages/index.astro', 'src/pages/news/[id].astro'];
/** The list of the modules of `.mdx` seeds, which Astro writes when the seeds are loaded. */
const MODULES = resolve('.astro/content-modules.mjs');
const EDITION = 'src/build/edition/this-edition.ts';

/**
 * What `astro dev` lacks: it says what is wrong with the settings and the site's address, loads the modules of the first pages while
 * the seeds are read, and shows open pages again when what they are made of changes. A picture counts, too: Vite has worked it into
 * the module of an `.mdx` seed.
 */
export function helpWriting(): AstroIntegration {
  return {
    name: 'help-writing',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') writeEmptyList();
      },
      'astro:server:setup': ({ server, logger }) => {
        for (const problem of [settingsReport, addressProblem]) if (problem) logger.warn(problem);
        const gate = createGate();
        handOver('showChange', (change) =>
          gate.change(() => {
            change();
            forgetPaths(server);
            server.environments.client.hot.send({ type: 'full-reload' });
            void inBackground(makeEdition(server));
          }),
        );
        server.middlewares.use((_request, response, next) => {
          void gate.enter().then(() => {
            if (response.closed) return gate.leave();
            response.once('close', gate.leave);
            next();
          });
        });
        void inBackground(loadFirstPages(server));
        server.watcher.on('all', (_event, path) => {
          if (relative(seedsFolder, path).startsWith('..') || !isPictureName(path)) return;
          for (const file of modulesIn(server)) server.watcher.emit('change', file);
        });
      },
    },
  };
}

/**
 * Writes an empty list of modules if there is none, before Vite begins to watch: it may miss a folder that is made meanwhile. A
 * page that asks for the list before there is one never sees it.
 */
function writeEmptyList(): void {
  if (existsSync(MODULES)) return;
  mkdirSync(dirname(MODULES), { recursive: true });
  writeFileSync(MODULES, 'export default new Map();');
}

/** Loads the modules of the first pages while Astro loads the seeds. */
async function loadFirstPages({ environments }: ViteDevServer): Promise<void> {
  await environments.client.pluginContainer.buildStart();
  for (const page of FIRST_PAGES) await runnerOf(environments).import(toUrl(page));
}

/** Makes the edition before a page asks for it. */
async function makeEdition({ environments }: ViteDevServer): Promise<void> {
  const module = runnerOf(environments).import<typeof import('../edition/this-edition.ts')>(toUrl(EDITION));
  await (await module).thisEdition();
}

/** What runs the modules of pages. */
function runnerOf({ ssr }: ViteDevServer['environments']): RunnableDevEnvironment['runner'] {
  return (ssr as RunnableDevEnvironment).runner;
}

function toUrl(file: string): string {
  return pathToFileURL(resolve(file)).href;
}

/** Makes Astro forget the paths of pages, as it does when it has written its collection. */
function forgetPaths({ environments }: ViteDevServer): void {
  environments.ssr.hot.send('astro:content-changed', {});
}

/** The files of the `.mdx` seeds that Vite holds as modules. */
function modulesIn({ environments }: ViteDevServer): Set<string> {
  const files = Object.values(environments).flatMap(({ moduleGraph }) => [...moduleGraph.fileToModulesMap.keys()]);
  return new Set(files.filter((file) => file.endsWith('.mdx')));
}
