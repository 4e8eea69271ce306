import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sealedCache } from './site.ts';

/** How Astro names the module that holds all that the collection holds. */
const STORE = '\0astro:data-layer-content';
const FILE = join(sealedCache, 'data-store.json');

/**
 * Has a build read the collection from its file when it needs it. Astro would bundle it as a module: parse it, print it,
 * compile it and hold it all along.
 */
export function readStoreFromFile(): Plugin {
  const code = `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(FILE)}, 'utf8'));\n`;
  return {
    name: 'read-store-from-file',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === STORE ? { code, map: { mappings: '' } } : undefined),
  };
}
