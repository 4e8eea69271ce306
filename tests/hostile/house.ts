import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What a build reads beside its seeds. Modules are found in the project's own folder, above the copy. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies this project into a folder below it, as an owner would have it who changed `src/site.ts`.
 *
 * @param changes what stands there → what shall stand there; each must be found
 */
export function writeHouse(folder: string, changes: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  const file = join(folder, 'src/site.ts');
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`src/site.ts has no "${from}". Change the test.`);
    text = text.replace(from, () => to);
  }
  writeFileSync(file, text);
}
