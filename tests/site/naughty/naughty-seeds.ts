import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAUGHTY_TITLES } from './naughty-titles.ts';

/**
 * Writes a folder of seeds, one for each naughty title, which is its deck, author, source, related headline and share as well.
 * Four of five state a time; two share a source, so that each has a page and a feed.
 *
 * @returns the seeds' ids and titles, as an archive keeps them
 */
export function writeNaughtySeeds(folder: string): { id: string; title: string }[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return NAUGHTY_TITLES.map((title, at) => {
    const id = `naughty-${at}`;
    const fields = {
      title,
      deck: title,
      byline: {
        authors: [title],
        source: NAUGHTY_TITLES[at - (at % 2)],
        ...(at % 5 > 0 && { published: `2023-04-2${at % 5}T09:${String(at % 60).padStart(2, '0')}` }),
      },
      related: [`${title}之二`],
      dailyStocks: [{ name: title, code: String(600000 + Math.floor(at / 4)), highlights: title }],
    };
    // JSON is YAML, and escapes what YAML would read otherwise.
    writeFileSync(join(folder, `${id}.md`), `---\n${JSON.stringify(fields)}\n---\n\n正文第${at}篇。\n`);
    // Half a character has no place in UTF-8, which all files are.
    return { id, title: title.trim().toWellFormed() };
  });
}
