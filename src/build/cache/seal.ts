import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from '../publish/hash-files.ts';

/** The file that lists the hashes of all others in a folder. */
const SEAL = 'seal.json';

/**
 * Opens a cache for a build. Whatever is not to the byte as it was sealed (truncated, damaged, from a build that was killed)
 * is thrown away with all the rest, so that no page shows it.
 *
 * @returns the first file that is not as it was sealed, if the cache was thrown away for it
 */
export function openCache(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const file = findUnsealed(folder);
  if (file !== undefined) rmSync(folder, { recursive: true });
  return file;
}

/** Seals a cache as it is now, for `openCache` of the next build. */
export function sealCache(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, SEAL), sealOf(hashFiles(folder)));
}

function findUnsealed(folder: string): string | undefined {
  const now = hashFiles(folder);
  if (now.size === 0) return undefined;
  const seal = now.has(SEAL) ? readFileSync(join(folder, SEAL), 'utf8') : '';
  if (seal === sealOf(now)) return undefined;
  return [...now].find(([file, hash]) => file !== SEAL && !seal.includes(toLine(file, hash)))?.[0] ?? SEAL;
}

function sealOf(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes].filter(([file]) => file !== SEAL).map(([file, hash]) => toLine(file, hash));
  return `{\n${lines.join(',\n')}\n}\n`;
}

function toLine(file: string, hash: string): string {
  return `${JSON.stringify(file)}: "${hash}"`;
}
