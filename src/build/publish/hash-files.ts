import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Hashes every file below a folder: its SHA-256 in hexadecimal by address (`news/x.html`), sorted by address.
 *
 * @param known hashes by address of files that need not be read
 */
export function hashFiles(folder: string, known: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(
    files.sort().map((file) => [file, known.get(file) ?? hash('sha256', readFileSync(join(folder, file)))]),
  );
}
