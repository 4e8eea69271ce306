import type { AstroIntegration } from 'astro';
import { waitFor } from '../background/pool.ts';
import { type Made, reuse } from '../cache/previous-build.ts';
import type { WrittenIndex } from '../tasks/write-search-index.ts';

/**
 * Waits until workers have written the text of each capture beside its article, and the search index. As routes these files
 * were more than half of all that Astro rendered, and it takes most of a millisecond for each.
 */
export function waitForFiles(): AstroIntegration {
  return {
    name: 'wait-for-files',
    hooks: {
      'astro:build:done': async () => {
        const captures = (await waitFor('captures')) as Record<string, Made>;
        const { files } = (await waitFor('search')) as WrittenIndex;
        for (const [address, made] of [...Object.entries(captures), ...Object.entries(files)])
          reuse().note(address, made);
      },
    },
  };
}
