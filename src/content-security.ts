import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toHeaderRules, toHeadersFile, toVercelFile } from './security/headers.ts';
import { findPolicy, withPolicy } from './security/page.ts';
import { type Inline, toSitePolicy } from './security/policy.ts';

/** Pages read and written at a time: more only wait for each other. */
const AT_ONCE = 16;

/**
 * Gives every page of a build its Content Security Policy, and writes the headers for all of them where hosts look:
 * `_headers` and `vercel.json`. It comes after whatever writes pages.
 */
export function secureContent(): AstroIntegration {
  return {
    name: 'content-security',
    hooks: { 'astro:build:done': ({ dir }) => secureFolder(dir) },
  };
}

async function secureFolder(folder: URL): Promise<void> {
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const policies: (Inline | undefined)[] = [];
  const next = pages.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [at, page] of next) policies[at] = await securePage(new URL(page, folder));
    }),
  );
  const rules = toHeaderRules(toSitePolicy(policies.filter((policy) => policy !== undefined)));
  await writeFile(new URL('_headers', folder), toHeadersFile(rules));
  await writeFile(new URL('vercel.json', folder), toVercelFile(rules));
}

async function securePage(file: URL): Promise<Inline | undefined> {
  const html = await readFile(file, 'utf8');
  const secure = withPolicy(html);
  if (secure !== html) await writeFile(file, secure);
  return findPolicy(secure);
}
