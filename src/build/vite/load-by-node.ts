import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';

const SOURCE = /\.ts$/;
/** What the modules of pages are in, and what imports Astro's virtual modules. */
const OF_VITE = ['pages', 'components', 'browser', 'build/edition'].map((folder) => resolve('src', folder) + sep);

const KEY = Symbol.for('baoting: modules');
const shared = globalThis as { [KEY]?: Map<string, object> };
shared[KEY] ??= new Map();
const loaded = shared[KEY];

/**
 * Lets Node load the modules of `src/` that need neither Astro nor Vite, for all that runs in this process: it has loaded most
 * of them already, and Vite would transform 300 of them, for the first page of `astro dev` and in each build. When one is edited
 * in `astro dev`, Vite loads all from then on.
 */
export function loadByNode(): Plugin {
  let isEdited = false;
  let server: ViteDevServer | undefined;
  return {
    name: 'load-by-node',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    configureServer(created) {
      server = created;
    },
    load: {
      order: 'pre',
      filter: { id: SOURCE },
      async handler(id) {
        if (isEdited || !isForNode(id)) return;
        const module = await load(id);
        const names = Object.keys(module);
        // No constant can be called `default`.
        return `const { ${names.map((name) => `${name}: _${name}`).join(', ')} } = globalThis[Symbol.for('${KEY.description}')].get(${JSON.stringify(id)});
export { ${names.map((name) => `_${name} as ${name}`).join(', ')} };`;
      },
    },
    hotUpdate({ file }) {
      if (isEdited || !isForNode(file)) return;
      isEdited = true;
      for (const { moduleGraph, hot } of Object.values(server?.environments ?? {})) {
        moduleGraph.invalidateAll();
        hot.send({ type: 'full-reload' });
      }
    },
  };
}

/** Loads modules that a bundle takes from Node. */
export async function loadModules(ids: readonly string[]): Promise<void> {
  for (const id of ids) await load(id);
}

/** The modules that bundles take from Node. */
export function loadedModules(): string[] {
  return [...loaded.keys()];
}

async function load(id: string): Promise<object> {
  const module: object = await import(/* @vite-ignore */ pathToFileURL(id).href);
  loaded.set(id, module);
  return module;
}

function isForNode(file: string): boolean {
  const path = resolve(file);
  return path.startsWith(resolve('src') + sep) && !OF_VITE.some((folder) => path.startsWith(folder));
}
