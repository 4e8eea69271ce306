import { writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOfCapture } from './news/addresses.ts';
import { reuse } from './reuse.ts';
import { readCapture } from './seeds.ts';

/**
 * Writes the text of each capture after a build, beside its article. As routes they were half of all that Astro rendered,
 * and it takes most of a millisecond for each; the build lists them in one file instead.
 */
export function writeCaptures(): AstroIntegration {
  return {
    name: 'write-captures',
    hooks: { 'astro:build:done': ({ dir }) => writeListed(dir) },
  };
}

async function writeListed(folder: URL): Promise<void> {
  const list = new URL('captures.json', folder);
  const captures: ListedCapture[] = JSON.parse(await readFile(list, 'utf8'));
  const into = fileURLToPath(folder);
  for (const { id, file, sha256 } of captures) {
    const address = addressOfCapture(id);
    if (reuse().take(address, sha256, into)) continue;
    writeFileSync(join(into, address), await readCapture(file));
    reuse().note(address, sha256);
  }
  await rm(list);
}

/** A capture whose article is in the archive. */
export interface ListedCapture {
  id: string;
  /** Its name in the folder of seeds. */
  file: string;
  /** Of its bytes. */
  sha256: string;
}
