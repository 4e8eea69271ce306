import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { waitFor } from '../background/pool.ts';
import { reuse } from '../cache/previous-build.ts';
import { completeReceipt } from '../publish/receipt.ts';

/** Completes the receipt when all files of a build are written, and keeps for the next build what this one made. */
export function completeSite(): AstroIntegration {
  return {
    name: 'complete-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        completeReceipt(folder, reuse().close());
        await waitFor('keep the index');
      },
    },
  };
}
