import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toHeaderRules, toHeadersFile, toVercelFile } from './headers.ts';
import { findPolicy, withPolicy } from './page-policy.ts';
import { type Inline, toSitePolicy } from './policy.ts';

/** What the pages of this build may load: few differ. */
const policies = new Map<string, Inline>();

/** Gives a page its Content Security Policy, for which the headers of all pages then allow. */
export function secure(html: string): { page: string; policy: Inline | undefined } {
  const page = withPolicy(html);
  return { page, policy: allow(findPolicy(page)) };
}

/** Lets the headers allow for the policy of a page. Gives an equal one, which all pages share: what is cut from a page holds all of it. */
export function allow(policy: Inline | undefined): Inline | undefined {
  if (!policy) return undefined;
  const text = JSON.stringify(policy);
  const shared: Inline = policies.get(text) ?? JSON.parse(text);
  policies.set(text, shared);
  return shared;
}

/** Writes the headers for all pages where hosts look, `_headers` and `vercel.json`, when all pages have their policies. */
export function writeHeaders(): AstroIntegration {
  return {
    name: 'write-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const rules = toHeaderRules(toSitePolicy(policies.values()));
        await writeFile(new URL('_headers', dir), toHeadersFile(rules));
        await writeFile(new URL('vercel.json', dir), toVercelFile(rules));
      },
    },
  };
}
