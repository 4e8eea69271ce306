import type { Mark } from './mark.ts';
import { matchesOf } from './matches.ts';

/** `## 盐从山上来`, `## 盐从山上来 ##`: a heading. */
const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/;
const HEADING_END = /[ \t]#+\s*$/;

/** `> 海水`: a quotation. `- 海水`: an item. */
const QUOTE = /^ {0,3}(?:>[ \t]?)+/;
const ITEM = /^\s*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;

/** `---`, `***`: a line between sections. Three backticks or tildes: the beginning or the end of code. */
const RULE = /^\s*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^\s*(?:`{3,}|~{3,})[\w-]{0,20}\s*$/;

/** `![浪](wave.jpg)`, also in a link: a picture. */
const ADDRESS = String.raw`\((?:<[^<>]{0,2000}>|[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?)(?:\s+(?:"[^"]{0,200}"|'[^']{0,200}'))?\)`;
const PICTURE = new RegExp(
  String.raw`\[!\[[^\][]{0,400}\]${ADDRESS}[^\][]{0,40}\]${ADDRESS}|!\[[^\][]{0,400}\]${ADDRESS}`,
  'g',
);

/** `[海水](https://example.com)`: a link. */
const LINK = new RegExp(String.raw`(?<!!)\[([^\][]{0,400})\]${ADDRESS}`, 'g');

/** `**海水**`: a strong text. */
const STRONG = /\*\*(?=[^\s*])([^*]{1,2000}?)(?<=[^\s*])\*\*/g;

/** `*海边的盐田*`: a line that is all emphasis. */
const EMPHASIS = /^\s*([*_])(?=[^\s*_])[^*_]{1,200}(?<=[^\s*_])\1\s*$/;

/** `\*`: a mark that means itself. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/** What a program that saves pages writes above them. */
const ANNOUNCEMENT = 'Markdown Content:';

/** `---`: what stands above and below front matter. `title: 海水`: a field in it. */
const FRONT_MATTER_END = /^---\s*$/;
const FIELD = /^(?:title|url|source|author|date|created|published)\s*:/i;
const LONGEST_FRONT_MATTER = 40;

/** The fewest headings, links, pictures and strong lines of a text in Markdown, of which so many are no strong lines. */
const FEWEST_MARKS = 2;
const FEWEST_SURE = 1;
const FEWEST_STRONG = 3;

/** Whether a text is plainly written in Markdown: several lines have marks that hardly stand in other texts. */
export function isMarkdown(lines: string[]): boolean {
  if (lines.some((line) => line.startsWith(ANNOUNCEMENT)) || hasFrontMatter(lines)) return true;
  const has = (mark: string, pattern: RegExp) =>
    lines.filter((line) => line.includes(mark) && line.search(pattern) >= 0).length;
  const sure = has('#', HEADING) + has('](', PICTURE) + has('](', LINK);
  const strong = lines.filter(
    (line) => line.includes('**') && /^\s*\*\*[^\s*]/.test(line) && line.search(STRONG) >= 0,
  ).length;
  return strong >= FEWEST_STRONG || (sure >= FEWEST_SURE && sure + strong >= FEWEST_MARKS);
}

/** Whether a text begins with fields between two lines `---`, as the files of note programs do. */
function hasFrontMatter(lines: string[]): boolean {
  const [first, ...others] = lines.slice(0, LONGEST_FRONT_MATTER);
  if (first === undefined || !FRONT_MATTER_END.test(first)) return false;
  const end = others.findIndex((line) => FRONT_MATTER_END.test(line));
  return others.slice(0, Math.max(end, 0)).some((line) => FIELD.test(line));
}

/**
 * The marks of Markdown in a line.
 *
 * @example findMarkdownMarks('## **海水**') // [{ from: 0, to: 3 }, { from: 3, to: 5 }, { from: 7, to: 9 }]
 */
export function findMarkdownMarks(line: string): Mark[] {
  if (RULE.test(line) || FENCE.test(line)) return [{ from: 0, to: line.length }];
  const marks: Mark[] = [];
  const add = (from: number, length: number) => {
    if (length > 0) marks.push({ from, to: from + length });
  };
  const quote = QUOTE.exec(line)?.[0].length ?? 0;
  add(0, quote);
  const rest = line.slice(quote);
  add(quote, (HEADING.exec(rest) ?? ITEM.exec(rest))?.[0].length ?? 0);
  const end = HEADING.test(rest) ? HEADING_END.exec(line) : null;
  if (end) add(end.index, end[0].length);
  for (const { 0: picture, index } of matchesOf(PICTURE, line)) add(index, picture.length);
  for (const { 0: link, 1: text = '', index } of matchesOf(LINK, line)) {
    add(index, 1);
    add(index + 1 + text.length, link.length - 1 - text.length);
  }
  for (const { 0: strong, index } of matchesOf(STRONG, line)) {
    add(index, 2);
    add(index + strong.length - 2, 2);
  }
  if (EMPHASIS.test(line)) {
    add(line.search(/\S/), 1);
    add(line.trimEnd().length - 1, 1);
  }
  for (const { index } of matchesOf(ESCAPE, line)) add(index, 1);
  return marks;
}

/** The level of a heading of Markdown, from 1; undefined for another line. */
export function findMarkdownHeading(line: string): number | undefined {
  return HEADING.exec(line)?.[0].trim().length;
}
