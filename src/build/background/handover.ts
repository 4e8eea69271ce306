import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../../seeds/refusal.ts';
import { cacheFolder } from '../../site.ts';

const FILE = join(cacheFolder, 'refused.json');

/** Notes which seeds a load refused: the pages are made by other modules, which cannot ask the loader. */
export function noteRefused(refused: readonly Refusal[]): void {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(FILE, JSON.stringify(refused));
}

/** What the last load refused. A seed is named without its folder, as on a page. */
export function readRefused(): Refusal[] {
  const refused: Refusal[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
  return refused.map(({ file, problems }) => ({ file: file.slice(file.indexOf('/') + 1), problems }));
}
