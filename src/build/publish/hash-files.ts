import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOtherSite } from './other-site.ts';

/**
 * Hashes every file below a folder: its SHA-256 in hexadecimal by address (`news/x.html`), sorted by address. A folder in it that
 * has a receipt of its own is another site, and is passed over.
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
    if (!entry.isDirectory()) return [address];
    const inner = join(folder, entry.name);
    return isOtherSite(inner) ? [] : filesIn(inner, `${address}/`);
  });
}
