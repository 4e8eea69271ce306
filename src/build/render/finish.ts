import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { outputs } from '../cache/outputs.ts';
import { received } from '../handover.ts';
import { completeReceipt } from '../publish/receipt.ts';

/**
 * Waits until background tasks have written the captures and the search index. As routes these files were more than half of
 * all that Astro rendered, and each took it most of a millisecond.
 */
export function awaitFiles(): AstroIntegration {
  return {
    name: 'await-files',
    hooks: {
      'astro:build:done': async () => {
        const captures = await received('captures');
        const { files } = await received('searchIndex');
        for (const [address, file] of Object.entries({ ...captures, ...files })) outputs().note(address, file);
      },
    },
  };
}

/** Completes the receipt when all files of a build are written, and keeps what the next build needs. */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': ({ dir }) => void completeReceipt(fileURLToPath(dir), outputs().close()),
    },
  };
}
