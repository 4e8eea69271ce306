import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Hashes every file below a folder: its SHA-256 in hexadecimal by address (`news/x.html`), sorted by address.
 *
 * @param known hashes by address of files that need not be read
 */
export function hashFiles(folder: string, known: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  return new Map(
    filesIn(folder)
      .sort()
      .map((file) => [file, known.get(file) ?? hash('sha256', readFileSync(join(folder, file)))]),
  );
}

function filesIn(folder: string, prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const address = prefix + entry.name;
    return entry.isDirectory() ? filesIn(join(folder, entry.name), `${address}/`) : address;
  });
}
