import type { MdastNode } from 'satteri';

/** The longest written seed, in characters. On longer texts parsers take quadratic time, or crash the build. */
const MAX_CHARACTERS = 1_000_000;

/** The deepest nesting of quotes, lists and emphasis, in levels. */
const MAX_DEPTH = 100;

/** The most marks between two blank lines that the parser replaces: `...`, `"`, `&amp;`. */
const MAX_MARKS = 5000;

/** The most marks in a line times its characters: the parser counts the characters before each mark anew. */
const MAX_COUNTED = 1_000_000_000;

/** The opening of a quote or a list item: `> - 1. ` has three. */
const OPENER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** A thematic break: `- - -`. */
const THEMATIC_BREAK = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*)*$/;

const MARK = /[.'"&]/g;
const MARKUP = /[*_~`[<&!:@\\]/g;

const TOO_DEEP = `Expected quotes, lists and emphasis nested at most ${MAX_DEPTH} levels deep. Remove some of the nesting.`;

/** Finds the first line at which a text exceeds a limit of the parser; undefined if it exceeds none. */
export function findExcess(markdown: string): Excess | undefined {
  if (markdown.length > MAX_CHARACTERS)
    return { line: 1, message: `Expected at most ${MAX_CHARACTERS} characters. Split it into several articles.` };
  let marks = 0;
  for (const [at, text] of markdown.split('\n').entries()) {
    if (countOpeners(text) > MAX_DEPTH && !THEMATIC_BREAK.test(text)) return { line: at + 1, message: TOO_DEEP };
    marks = text.trim() === '' ? 0 : marks + countOf(MARK, text);
    if (text.length * countOf(MARKUP, text) > MAX_COUNTED)
      return { line: at + 1, message: 'Expected fewer marks of Markdown in so long a line. Break it into paragraphs.' };
    if (marks > MAX_MARKS)
      return { line: at + 1, message: `Expected at most ${MAX_MARKS} dots, quotes and & between two blank lines.` };
  }
  return undefined;
}

/** Finds the first line at which a parsed text is nested too deep; undefined if it is not. */
export function findExcessDepth(tree: MdastNode): Excess | undefined {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return { line: level[0]?.position?.start.line ?? 1, message: TOO_DEEP };
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  }
  return undefined;
}

function countOpeners(line: string): number {
  OPENER.lastIndex = 0;
  let count = 0;
  while (count <= MAX_DEPTH && OPENER.test(line)) count += 1;
  return count;
}

function countOf(mark: RegExp, text: string): number {
  return text.match(mark)?.length ?? 0;
}

/** An exceeded limit. */
export interface Excess {
  /** The line in the text, from 1. */
  line: number;
  message: string;
}
