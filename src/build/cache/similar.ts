import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Likeness } from '../../archive/edition.ts';
import type { Neighbour } from '../../archive/similar/nearest.ts';
import type { Part, Telling } from '../../archive/similar/similar.ts';
import { type Pool, startProcesses, waitFor } from '../background/pool.ts';
import type { FoundLikeness, LikenTask } from '../tasks/compare-articles.ts';
import { openTexts } from './texts.ts';

const FILE = 'likeness.json';
/** All neighbours that were found, for the next time: only few articles have others then. */
const NEIGHBOURS_FILE = 'neighbours.json';
/** More processes would each prepare as much as they do. One is enough where most is known, and leaves room to Astro. */
const PROCESSES = { anew: 2, again: 1 };

/** Starts the processes that `keepLikeness` needs, which takes them a moment: best while seeds are read. */
export function startComparing(folder: string): Pool {
  return startProcesses('compare-articles', existsSync(join(folder, FILE)) ? PROCESSES.again : PROCESSES.anew);
}

/** Keeps in a folder of texts which articles are like which, unless that is known of these very texts. */
export async function keepLikeness(folder: string, processes: Pool): Promise<void> {
  const { digests, reader } = openTexts(folder);
  const of = createHash('sha256')
    .update(JSON.stringify([...digests].sort()))
    .digest('hex');
  if (readKept(folder)?.of === of) return;
  const found = await findLikeness(processes);
  const kept: Kept = { of, likeness: found.flatMap(({ likeness }) => likeness) };
  const neighbours: KeptNeighbours = { reader, neighbours: found.flatMap((part) => part.neighbours) };
  writeFileSync(join(folder, FILE), JSON.stringify(kept));
  writeFileSync(join(folder, NEIGHBOURS_FILE), JSON.stringify(neighbours));
}

/** Waits for `keepLikeness`, and says which articles are like which. Throws if nobody asked for it. */
export async function foundLikeness(folder: string): Promise<Map<string, Likeness>> {
  await waitFor('liken');
  const kept = readKept(folder);
  if (!kept) throw new Error(`Nothing is kept in ${folder} of which articles are like which. Please report it.`);
  return new Map(kept.likeness);
}

/**
 * The neighbours that were found last, by key.
 *
 * @param reader says which program reads and compares: what another one found counts for nothing
 */
export function readNeighbours(folder: string, reader: string): Map<string, Neighbour[]> {
  const kept: KeptNeighbours | undefined = readFile(folder, NEIGHBOURS_FILE);
  return new Map(kept?.reader === reader ? kept.neighbours : []);
}

async function findLikeness({ size, run }: Pool): Promise<FoundLikeness[]> {
  const parts = Array.from({ length: size }, (_, number): Part => ({ number, of: size }));
  const findAll = (tellings?: Telling[]) =>
    Promise.all(parts.map((part) => run({ part, ...(tellings && { tellings }) } satisfies LikenTask)));
  const found = await findAll();
  return size === 1 ? found : findAll(found.flat());
}

function readKept(folder: string): Kept | undefined {
  return readFile(folder, FILE);
}

function readFile<File>(folder: string, name: string): File | undefined {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

interface Kept {
  /** A digest of the texts. */
  of: string;
  likeness: [id: string, Likeness][];
}

interface KeptNeighbours {
  reader: string;
  neighbours: [key: string, Neighbour[]][];
}
