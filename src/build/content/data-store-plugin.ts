import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The name of Astro's virtual module with all entries of the collection. */
const STORE = /^\0astro:data-layer-content$/;
const ENTRIES = fileURLToPath(new URL('./this-collection.ts', import.meta.url));

/**
 * Makes the pages of a build take the collection from the loader. Astro would bundle it as a module: parse, print, compile
 * and hold it in memory.
 */
export function takeEntries(): Plugin {
  let isTaken = false;
  return {
    name: 'take-entries',
    apply: 'build',
    load: {
      // Before Astro's own plugin.
      order: 'pre',
      filter: { id: STORE },
      handler() {
        isTaken = true;
        return { code: `export { default } from ${JSON.stringify(ENTRIES)};\n`, map: { mappings: '' } };
      },
    },
    buildEnd() {
      if (this.environment.name === 'prerender' && !isTaken)
        this.error(`Astro bundles its data store, under another name than ${STORE}. Correct data-store-plugin.ts.`);
    },
  };
}
