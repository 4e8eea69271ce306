import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildCache } from '../paths.ts';

/** The name of Astro's virtual module with all entries of the collection. */
const STORE = /^\0astro:data-layer-content$/;
const FILE = join(buildCache, 'data-store.json');

/**
 * Makes a build read the collection from its file when it needs it. Astro would bundle it as a module: parse, print, compile
 * and hold it in memory.
 */
export function readStoreFromFile(): Plugin {
  const code = `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(FILE)}, 'utf8'));\n`;
  let isRead = false;
  return {
    name: 'read-store-from-file',
    apply: 'build',
    load: {
      // Before Astro's own plugin.
      order: 'pre',
      filter: { id: STORE },
      handler() {
        isRead = true;
        return { code, map: { mappings: '' } };
      },
    },
    buildEnd() {
      if (this.environment.name === 'prerender' && !isRead)
        this.error(`Astro bundles its data store, under another name than ${STORE}. Correct data-store-plugin.ts.`);
    },
  };
}
