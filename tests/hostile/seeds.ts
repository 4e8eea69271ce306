import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../bench/random.ts';
import { writeNaughtySeeds } from '../site/naughty/naughty-seeds.ts';
import { NAUGHTY_TITLES } from '../site/naughty/naughty-titles.ts';
import { CHARACTERS } from './characters.ts';
import { FILE_NAMES } from './file-names.ts';
import { writeOddEntries } from './odd-entries.ts';
import { PAGES } from './pages.ts';
import { DEEP, FRONT_MATTERS, LONG_LINES, SHORTER_LINES } from './shapes.ts';
import { ADDRESSES, MARKDOWN_VECTORS, VECTORS } from './vectors.ts';

/** The number of seeds that are random combinations of hostile texts. */
const RANDOM_SEEDS = 500;

/** The lines of a megabyte that are published. All of them are parsed in a test. */
const PUBLISHED_LINES = new Set(['han', 'digit', 'share']);

const BODY = '正文一段，写到这里为止，说的是海水为什么是咸的。';

/**
 * Writes a folder of malicious seeds, including the naughty titles. The seeds are the same on every run.
 *
 * @param secret a file outside the folder, to which links point
 * @returns the names of entries that must be refused
 */
export function writeHostileSeeds(folder: string, secret: string): string[] {
  writeNaughtySeeds(folder);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  for (const [at, text] of [...VECTORS, ...ADDRESSES, ...CHARACTERS].entries()) {
    write(`vector-txt-${at}.txt`, captureOf(text));
    write(`vector-md-${at}.md`, writtenOf(text));
  }
  for (const [at, text] of VECTORS.entries()) write(`vector-html-${at}.html`, pageOf(text));
  for (const [name, page] of Object.entries(PAGES)) write(name, page);
  for (const [at, text] of NAUGHTY_TITLES.entries()) write(`naughty-txt-${at}.txt`, captureOf(text));
  for (const [at, markdown] of MARKDOWN_VECTORS.entries()) write(`markdown-${at}.md`, plainWritten(markdown));
  for (const [at, name] of FILE_NAMES.entries()) write(`${name}.${at % 2 ? 'md' : 'txt'}`, captureOrWritten(at));
  for (const [name, line] of LONG_LINES) {
    if (PUBLISHED_LINES.has(name)) write(`long-${name}.txt`, `标题\n${line}\n`);
    write(`long-title-${name}.txt`, `${line}\n${BODY}\n`);
  }
  for (const [name, line] of SHORTER_LINES) {
    if (!PUBLISHED_LINES.has(name)) write(`long-${name}.txt`, `标题\n${line}\n`);
    write(`long-${name}.md`, plainWritten(line));
  }
  for (const [name, markdown] of DEEP) write(`deep-${name}.md`, plainWritten(markdown));
  for (const [name, fields] of Object.entries(FRONT_MATTERS))
    write(`front-matter-${name}.md`, `---\n${fields}\n---\n\n${BODY}\n`);
  for (let at = 0; at < RANDOM_SEEDS; at += 1) write(`drawn-${at}.${at % 2 ? 'md' : 'txt'}`, randomSeed(at));
  return writeOddEntries(folder, secret);
}

/** A capture that contains a text in every part of its layout. */
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

/** A saved page that contains a text as HTML in its head, in its headline and in its text. */
function pageOf(text: string): string {
  return `<title>${text}</title><link rel="canonical" href="${text}"><meta property="og:url" content="${text}"><base href="${text}"><h1>${text} 标题</h1><p>${BODY}</p><p><a href="${text}">${text}</a>${BODY}</p><img src="${text}" alt="${text}"><p>${BODY}</p>`;
}

/** A written seed that contains a text in every field, and in its Markdown. */
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

/**
 * A random combination of hostile texts: a capture, or a written seed whose title is escaped as JSON, or not escaped.
 */
function randomSeed(at: number): string {
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
  const randomText = () => Array.from({ length: 1 + random(4) }, () => pieces[random(pieces.length)]).join(' ');
  if (at % 2 === 0) return Array.from({ length: 3 + random(10) }, randomText).join('\n');
  const title = at % 3 ? JSON.stringify(randomText()) : randomText();
  return `---\ntitle: ${title}\n---\n\n${Array.from({ length: 1 + random(6) }, randomText).join('\n\n')}\n`;
}
