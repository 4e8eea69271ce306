import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toRedirectsFile } from '../../views/redirects.ts';
import { received } from '../handover.ts';
import { publisher } from '../this-publisher.ts';

/** Writes the rules of redirection for hosts that read `_redirects`, behind those that a publisher has in `public/`. */
export function writeRedirects(): AstroIntegration {
  return {
    name: 'write-redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const rules = toRedirectsFile(received('redirects'), publisher);
        if (rules === undefined) return;
        const file = new URL('_redirects', dir);
        const own = await readFile(file, 'utf8').catch(() => '');
        await writeFile(file, own === '' ? rules : `${own.trimEnd()}\n${rules}`);
      },
    },
  };
}
