import type { MdastNode } from 'satteri';

/** How long a written seed may be. No article needs it, and its readers take longer by the square, or give up with all they hold. */
const LONGEST = 1_000_000;

/** How deep quotes, lists and emphasis may stand in each other. */
const DEEPEST = 100;

/** How many marks that are set anew (`...`, `"`, `&amp;`) may stand between two blank lines. */
const MOST_MARKS = 5000;

/** What opens a quote or an item of a list: `> - 1. ` has three. */
const OPENER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** A line across the page: `- - -`. */
const RULE = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*)*$/;

const MARK = /[.'"&]/g;

const TOO_DEEP = `Expected quotes, lists and emphasis at most ${DEEPEST} deep. Take out what opens them.`;

/** Finds where a text, not read yet, asks too much of its reader; the line is counted from 1. */
export function findExcess(markdown: string): Excess | undefined {
  if (markdown.length > LONGEST)
    return { line: 1, message: `Expected at most ${LONGEST} characters. Make several articles of it.` };
  let marks = 0;
  for (const [at, text] of markdown.split('\n').entries()) {
    if (opensIn(text) > DEEPEST && !RULE.test(text)) return { line: at + 1, message: TOO_DEEP };
    marks = text.trim() === '' ? 0 : marks + (text.match(MARK)?.length ?? 0);
    if (marks > MOST_MARKS)
      return { line: at + 1, message: `Expected at most ${MOST_MARKS} dots, quotes and & between two blank lines.` };
  }
  return undefined;
}

/** Finds where a tree goes deeper than a text may. */
export function findDepth(tree: MdastNode): Excess | undefined {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return { line: level[0]?.position?.start.line ?? 1, message: TOO_DEEP };
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  }
  return undefined;
}

function opensIn(line: string): number {
  OPENER.lastIndex = 0;
  let count = 0;
  while (count <= DEEPEST && OPENER.test(line)) count += 1;
  return count;
}

/** What is to be made less, and where. */
export interface Excess {
  line: number;
  message: string;
}
