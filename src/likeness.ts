import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTexts } from './kept-texts.ts';
import type { Likeness } from './news/edition.ts';
import type { Terms } from './news/terms.ts';

const FILE = 'likeness.json';

/**
 * Keeps in a folder of texts which articles are like which, unless that is known of these very texts.
 *
 * @param find what `similarIn` does
 */
export function keepLikeness(folder: string, find: (terms: Map<string, Terms>) => Map<string, Likeness>): void {
  const texts = openTexts(folder);
  const of = createHash('sha256')
    .update(JSON.stringify([...texts.digests].sort()))
    .digest('hex');
  if (readKept(folder)?.of === of) return;
  const found = find(new Map([...texts.digests.keys()].map((id) => [id, texts.termsOf(id)])));
  const kept: Kept = { of, likeness: [...found] };
  writeFileSync(join(folder, FILE), JSON.stringify(kept));
}

/** Which articles are like which, as it was kept last. Throws if it was not. */
export function readLikeness(folder: string): Map<string, Likeness> {
  const kept = readKept(folder);
  if (!kept) throw new Error(`Nothing is kept in ${folder} of which articles are like which. Please report it.`);
  return new Map(kept.likeness);
}

function readKept(folder: string): Kept | undefined {
  const file = join(folder, FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

interface Kept {
  /** A digest of the texts. */
  of: string;
  likeness: [string, Likeness][];
}
