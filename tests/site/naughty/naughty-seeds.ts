import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutInvisible } from '../../../src/seeds/invisible.ts';
import { NAUGHTY_TITLES } from './naughty-titles.ts';

/** An author with such a comma is refused: it would be several names in one. */
const COMMA = /[，、；]/;

/** In these titles line ends stand between Chinese characters, where no space is set for them. */
const LINE_END = /[\v\f\u2028\u2029]/g;

/**
 * Writes a seed for each naughty title. The title is also its deck, author, source, related headline and share. Four of
 * five seeds have a publication time. Two seeds have the same source, so that each source has a page and a feed.
 *
 * @returns the ids and titles of the seeds, as an archive has them
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
        authors: COMMA.test(title) ? [] : [title],
        source: NAUGHTY_TITLES[at - (at % 2)],
        ...(at % 5 > 0 && { published: `2023-04-2${at % 5}T09:${String(at % 60).padStart(2, '0')}` }),
      },
      related: [`${title}之二`],
      dailyStocks: [{ name: title, code: String(600000 + Math.floor(at / 4)), highlights: title }],
    };
    // JSON is also YAML, and its escapes keep the titles from being parsed as YAML syntax.
    writeFileSync(
      join(folder, `${id}.md`),
      `---\n${withEscapedControls(JSON.stringify(fields))}\n---\n\n正文第${at}篇。\n`,
    );
    // A lone surrogate cannot be encoded in UTF-8.
    return { id, title: withoutInvisible(title.replace(LINE_END, '')).trim().toWellFormed() };
  });
}

/** JSON without raw control characters, which front matter may not hold. */
function withEscapedControls(json: string): string {
  return json.replace(
    /[\x7f-\x9f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
