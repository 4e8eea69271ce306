import { writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addressOfCapture } from './news/addresses.ts';
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
  for (const { id, file } of captures) writeFileSync(new URL(addressOfCapture(id), folder), await readCapture(file));
  await rm(list);
}

/** A capture whose article is in the archive. */
export interface ListedCapture {
  id: string;
  /** Its name in the folder of seeds. */
  file: string;
}
