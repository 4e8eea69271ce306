import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../site.ts';

const NAMES = join(cacheFolder, 'names.json');

/** Notes the names that this build's edition knows, for the program that copies its pages when all are written. */
export async function noteNames(names: readonly string[]): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(NAMES, JSON.stringify(names));
}

/** The names that were noted last. */
export async function readNames(): Promise<string[]> {
  return JSON.parse(await readFile(NAMES, 'utf8'));
}
