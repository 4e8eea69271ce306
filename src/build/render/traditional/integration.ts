import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { escape as escapeHtml } from 'html-escaper';
import {
  addressOfTraditional,
  NOT_FOUND_PAGE,
  OFFLINE_SCRIPT,
  OFFLINE_WORKER,
  SHARE_SCRIPT,
} from '../../../archive/addresses.ts';
import { secure } from '../../csp/integration.ts';
import { removePolicy } from '../../csp/page-policy.ts';
import { received } from '../../handover.ts';
import { publisher } from '../../this-publisher.ts';
import { builtPages } from '../render-pages.ts';

/** What pages fetch and show. The worker of the copies keeps them beside the originals, not among them. */
const SCRIPTS = [SHARE_SCRIPT, OFFLINE_SCRIPT, OFFLINE_WORKER];

/**
 * Copies each page of a build, and the scripts that pages fetch, in traditional characters to `zh-hant/`, one after the other.
 * The page for what is not there has no copy: a host knows one only.
 */
export function copyInTraditional(): AstroIntegration {
  return {
    name: 'copy-in-traditional',
    hooks: {
      'astro:build:done': ({ dir }) =>
        copyAll(
          dir,
          [...builtPages].filter((address) => address !== NOT_FOUND_PAGE),
        ),
    },
  };
}

async function copyAll(folder: URL, pages: readonly string[]): Promise<void> {
  const { createTraditional, joinSpans } = await import('../../../chinese/traditional/convert.ts');
  const { toTraditionalPage } = await import('./traditional-page.ts');
  const copied = new Set([...pages, ...SCRIPTS]);
  const traditional = createTraditional(received('names').flatMap((name) => [name, escapeHtml(name)]));
  const { traditional: documents } = await received('searchIndex');
  const root = publisher.absolute('');
  const copies = { traditional, isCopied: (address: string) => copied.has(address), root, documents };
  for (const address of copied) {
    const text = await readFile(new URL(address, folder), 'utf8');
    const isPage = !SCRIPTS.includes(address);
    const target = new URL(addressOfTraditional(address), folder);
    await mkdir(new URL('.', target), { recursive: true });
    const copy = isPage
      ? secure(toTraditionalPage(removePolicy(text), address, copies)).page
      : joinSpans(traditional(text));
    await writeFile(target, copy);
  }
}
