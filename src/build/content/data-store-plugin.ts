import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sealedCache } from '../../site.ts';

/** How Astro names the module that holds all that the collection holds. */
const STORE = /^\0astro:data-layer-content$/;
const FILE = join(sealedCache, 'data-store.json');

/**
 * Has a build read the collection from its file when it needs it. Astro would bundle it as a module: parse it, print it,
 * compile it and hold it all along.
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
        this.error(`Astro bundles its data store, under another name than ${STORE}. Correct store-file.ts.`);
    },
  };
}
