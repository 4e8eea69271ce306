import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The SHA-256 of every file in a folder and the folders in it, by address (`news/x.html`), in the order of the addresses.
 *
 * @param known hashes that need no reading
 */
export function hashFiles(folder: string, known: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(
    files.sort().map((file) => [file, known.get(file) ?? hash('sha256', readFileSync(join(folder, file)))]),
  );
}
