import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TITLES_FILE } from '../../archive/addresses.ts';
import { titlesSchema } from '../../archive/sisters/format.ts';

/** The addresses of `titles.json` in a folder and of the files that it names; none if there is no such file that can be read. */
export function titleFilesOf(folder: string): string[] {
  try {
    const { titles, cited } = titlesSchema.parse(JSON.parse(readFileSync(join(folder, TITLES_FILE), 'utf8')));
    return [TITLES_FILE, ...[...titles, ...cited].map(({ address }) => address)];
  } catch {
    return [];
  }
}
