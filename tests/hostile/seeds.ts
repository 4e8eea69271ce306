import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../bench/random.ts';
import { writeNaughtySeeds } from '../site/naughty/naughty-seeds.ts';
import { NAUGHTY_TITLES } from '../site/naughty/naughty-titles.ts';
import { CHARACTERS } from './characters.ts';
import { FILE_NAMES } from './file-names.ts';
import { writeOddEntries } from './odd-entries.ts';
import { DEEP, FRONT_MATTERS, LONG_LINES, SHORTER_LINES } from './shapes.ts';
import { ADDRESSES, MARKDOWN_VECTORS, VECTORS } from './vectors.ts';

/** How many seeds are drawn by lot from all that is hostile, besides those that are written out. */
const DRAWN = 500;

/** The long lines that are published at their full length; all are read at it. */
const WHOLE = new Set(['han', 'digit', 'share']);

const BODY = '正文一段，写到这里为止，说的是海水为什么是咸的。';

/**
 * Writes an edition's worth of seeds that mean harm, always the same, and the naughty titles among them.
 *
 * @param secret a file beyond the folder, at which links and MDX point
 * @returns the names of those that must be refused
 */
export function writeHostileSeeds(folder: string, secret: string): string[] {
  writeNaughtySeeds(folder);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  for (const [at, text] of [...VECTORS, ...ADDRESSES, ...CHARACTERS].entries()) {
    write(`vector-txt-${at}.txt`, captureOf(text));
    write(`vector-md-${at}.md`, writtenOf(text));
  }
  for (const [at, text] of NAUGHTY_TITLES.entries()) write(`naughty-txt-${at}.txt`, captureOf(text));
  for (const [at, markdown] of MARKDOWN_VECTORS.entries()) write(`markdown-${at}.md`, plainWritten(markdown));
  for (const [at, name] of FILE_NAMES.entries()) write(`${name}.${at % 2 ? 'md' : 'txt'}`, captureOrWritten(at));
  for (const [name, line] of LONG_LINES) {
    if (WHOLE.has(name)) write(`long-${name}.txt`, `标题\n${line}\n`);
    write(`long-title-${name}.txt`, `${line}\n${BODY}\n`);
  }
  for (const [name, line] of SHORTER_LINES) {
    if (!WHOLE.has(name)) write(`long-${name}.txt`, `标题\n${line}\n`);
    write(`long-${name}.md`, plainWritten(line));
  }
  for (const [name, markdown] of DEEP) write(`deep-${name}.md`, plainWritten(markdown));
  for (const [name, fields] of Object.entries(FRONT_MATTERS))
    write(`front-matter-${name}.md`, `---\n${fields}\n---\n\n${BODY}\n`);
  for (let at = 0; at < DRAWN; at += 1) write(`drawn-${at}.${at % 2 ? 'md' : 'txt'}`, drawn(at));
  return writeOddEntries(folder, secret);
}

/** A capture that has a text in every place of its layout. */
function captureOf(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  return [
    line,
    line,
    BODY,
    `${line}，${BODY}`,
    `本文作者:${line},来源:${line},原文标题:《${line}》`,
    `上一篇:${line}之上`,
    `下一篇:${line}之下`,
    `更多"${line}"...的相关新闻`,
    `>> ${line} | >> ${line}之二 |`,
    '每日财股',
    `- 每日财股:${line}(600000)`,
    `投资亮点 ${line}[详细]`,
    '',
  ].join('\n');
}

/** A written seed that has a text in every field, and as its Markdown. */
function writtenOf(text: string): string {
  const fields = {
    title: text,
    deck: text,
    byline: { authors: [text], source: text, originalTitle: text, editors: [text] },
    previous: `${text}之上`,
    next: `${text}之下`,
    related: [text, `${text}之二`],
    dailyStocks: [{ name: text, code: '600000', highlights: text }],
  };
  return `---\n${JSON.stringify(fields)}\n---\n\n${text}\n\n${BODY}\n`;
}

function plainWritten(markdown: string): string {
  return `---\ntitle: 一篇写成的文章\n---\n\n${markdown}\n\n${BODY}\n`;
}

function captureOrWritten(at: number): string {
  return at % 2 ? plainWritten(BODY) : `第${at}个名字\n${BODY}\n`;
}

/** A seed made of pieces drawn by lot: as a capture, or with front matter that is JSON, or that is no longer YAML at all. */
function drawn(at: number): string {
  const random = createRandom(at + 1);
  const pieces = [
    ...VECTORS,
    ...ADDRESSES,
    ...CHARACTERS,
    ...MARKDOWN_VECTORS,
    ...NAUGHTY_TITLES,
    BODY,
    '\n',
    '\n\n',
    '---',
  ];
  const some = () => Array.from({ length: 1 + random(4) }, () => pieces[random(pieces.length)]).join(' ');
  if (at % 2 === 0) return Array.from({ length: 3 + random(10) }, some).join('\n');
  const title = at % 3 ? JSON.stringify(some()) : some();
  return `---\ntitle: ${title}\n---\n\n${Array.from({ length: 1 + random(6) }, some).join('\n\n')}\n`;
}
