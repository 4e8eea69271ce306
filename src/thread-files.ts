import type { AstroIntegration } from 'astro';
import { type Made, reuse } from './reuse.ts';
import { waitFor } from './threads.ts';

/**
 * Waits until the text of each capture stands beside its article. As routes they were half of all that Astro rendered, and it
 * takes most of a millisecond for each: a thread writes them.
 */
export function waitForCaptures(): AstroIntegration {
  return {
    name: 'wait-for-captures',
    hooks: {
      'astro:build:done': async () => {
        const files = (await waitFor('captures')) as Record<string, Made>;
        for (const [address, made] of Object.entries(files)) reuse().note(address, made);
      },
    },
  };
}

/** A capture whose article is in the archive. */
export interface ListedCapture {
  id: string;
  /** Its name in the folder of seeds. */
  file: string;
  /** Of its bytes. */
  sha256: string;
}
