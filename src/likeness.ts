import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTexts } from './kept-texts.ts';
import type { Likeness } from './news/edition.ts';
import type { Part, Telling } from './news/similar.ts';
import { startThreads } from './threads.ts';
import type { LikenTask } from './workers/liken.ts';

const FILE = 'likeness.json';
/** More threads would each prepare as much as they do. */
const THREADS = 2;

/** Keeps in a folder of texts which articles are like which, unless that is known of these very texts. */
export async function keepLikeness(folder: string): Promise<void> {
  const { digests } = openTexts(folder);
  const of = createHash('sha256')
    .update(JSON.stringify([...digests].sort()))
    .digest('hex');
  if (readKept(folder)?.of === of) return;
  const kept: Kept = { of, likeness: await findLikeness() };
  writeFileSync(join(folder, FILE), JSON.stringify(kept));
}

/** Which articles are like which, as it was kept last. Throws if it was not. */
export function readLikeness(folder: string): Map<string, Likeness> {
  const kept = readKept(folder);
  if (!kept) throw new Error(`Nothing is kept in ${folder} of which articles are like which. Please report it.`);
  return new Map(kept.likeness);
}

async function findLikeness(): Promise<Kept['likeness']> {
  const threads = startThreads('liken', THREADS);
  const parts = Array.from({ length: threads.size }, (_, number): Part => ({ number, of: threads.size }));
  const findAll = <Found>(rest: Omit<LikenTask, 'part'>): Promise<Found[][]> =>
    Promise.all(parts.map((part) => threads.run({ part, ...rest })));
  try {
    const tellings = (await findAll<Telling>({})).flat();
    return (await findAll<Kept['likeness'][number]>({ tellings })).flat();
  } finally {
    await threads.stop();
  }
}

function readKept(folder: string): Kept | undefined {
  const file = join(folder, FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

interface Kept {
  /** A digest of the texts. */
  of: string;
  likeness: [id: string, Likeness][];
}
