import type { Mark } from './mark.ts';
import { findMarkdownMarks } from './markdown.ts';
import { matchesOf } from './matches.ts';
import { toTagFinder } from './tags.ts';

/** `     * 首页`, `  • 首页`, `          + 邮箱`: an item of a list, as programs that print a page write it. */
const LIST_ITEM = /^\s*[•◦▪][\s\u3000]+|^\s{2,}[*+o#][\s\u3000]+(?=\S)|^\s+[*+•]\s*$/u;

/** `[logo.png]`, `[IMG]`, `[USEMAP:top.jpg]`, `[U601P4T8D8]`: the place of a picture. A code of a share is none. */
const PICTURE =
  /\[(?:[^[\]\s\p{Script=Han}]{0,160}\.(?:jpe?g|png|gif|svg|webp|bmp|ico)[^[\]\s\p{Script=Han}]{0,60}|IMG|INLINE|LINK|IMAGE|USEMAP:[^[\]\s]*)\]/giu;
const NAMELESS_PICTURE = /\[(?!(?:[A-Z]{2}[.:]?)?\d{5,6}\])(?=[^[\]]*[A-Za-z])[\w.?=&;,:%+~/@-]{3,300}\]/g;

/** `____________`, `[ ]`, `( )`, `(BUTTON)`, `[INS:`: fields of a form and frames. */
const FIELD = /_{6,}|\[[_ ]\]|\( \)|\(BUTTON\)|\[(?:INS|DEL):|:(?:INS|DEL)\]/g;

/** `[12]首页`: the number of a link, whose address stands at the end. */
const LINK_NUMBER = /\[(\d{1,4})\](?=\S)/g;

/** The picture that a font of icons draws for a character without a meaning, before a word: a pencil, a bird. */
const ICON = /(?<!\S)[\ue000-\uf8ff]+\s?/g;
const PRIVATE_USE = /[\ue000-\uf8ff]/;

/** The fewest list items of a printed page, and the fewest consecutive numbers of links. */
const FEWEST_ITEMS = 3;
const FEWEST_NUMBERS = 5;

/**
 * A function that finds what a program put into a line of a text: bullets, places of pictures, fields of forms, numbers
 * of links, icons, tags of HTML, marks of Markdown. What could also be text, such as a star or a number in brackets, counts only
 * if many lines have it.
 *
 * @example toMarkFinder(lines, false)('     * 海水为什么是咸的 [wave.jpg]') // [{ from: 0, to: 7 }, { from: 16, to: 26 }]
 */
export function toMarkFinder(lines: string[], isInMarkdown: boolean): (line: string) => Mark[] {
  const items = lines.filter((line) => LIST_ITEM.test(line));
  const isDump = items.length >= FEWEST_ITEMS;
  const hasIcons = lines.some((line) => PRIVATE_USE.test(line));
  const patterns = [
    PICTURE,
    ...(isDump ? [NAMELESS_PICTURE, FIELD] : []),
    ...(hasLinkNumbers(lines) ? [LINK_NUMBER] : []),
  ];
  const findTags = toTagFinder(lines);
  const findMarkdown = isInMarkdown ? findMarkdownMarks : () => [];
  return (line) => {
    const item = items.length > 0 ? LIST_ITEM.exec(line) : null;
    const marks: Mark[] = item && (isDump || /^\s*[•◦▪]/.test(line)) ? [{ from: 0, to: item[0].length }] : [];
    if (/[[_(:]/.test(line)) for (const pattern of patterns) marks.push(...findAll(pattern, line));
    if (hasIcons) marks.push(...findAll(ICON, line));
    marks.push(...findTags(line), ...findMarkdown(line));
    return withoutOverlaps(marks);
  };
}

function findAll(pattern: RegExp, line: string): Mark[] {
  return matchesOf(pattern, line).map(({ 0: mark, index }) => ({ from: index, to: index + mark.length }));
}

/** Whether a text numbers its links: `[1]`, `[2]`, `[3]` in order. */
function hasLinkNumbers(lines: string[]): boolean {
  let next = 1;
  for (const line of lines) {
    if (!line.includes('[')) continue;
    for (const [, number] of matchesOf(LINK_NUMBER, line)) if (Number(number) === next) next += 1;
  }
  return next > FEWEST_NUMBERS;
}

function withoutOverlaps(marks: Mark[]): Mark[] {
  let end = 0;
  return marks
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const isFree = from >= end;
      if (isFree) end = to;
      return isFree;
    });
}
