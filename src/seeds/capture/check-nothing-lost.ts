import type { Capture, LinePart, Role } from './capture.ts';
import { splitLines, toPlain } from './cues/line-parts.ts';

const TEXT: Role[] = ['heading', 'paragraph'];

/**
 * Checks that nothing of a text is lost, doubled or made up: the parts of each line, put together, are the line; the blocks are
 * the parts of running text; and all else that the article says stands in a part of its role. White space and invisible
 * characters count for nothing.
 *
 * @returns the first line found to break this, counted from 1; undefined if all is well
 */
export function findLost(text: string, capture: Capture): number | undefined {
  const { title, deck, previous, next, related, dailyStocks, blocks, lines } = capture;
  const stocks = dailyStocks.flatMap(({ name, code, highlights = '' }) => [name, code, highlights]);
  return (
    findBrokenLine(text, lines) ??
    findOther(blocks.map((block) => block.text).join(''), partsOf(lines, TEXT)) ??
    findOther(deck ?? '', partsOf(lines, ['deck'])) ??
    findUnfounded([title ?? ''], partsOf(lines, ['title'])) ??
    findUnfounded([previous ?? ''], partsOf(lines, ['previous'])) ??
    findUnfounded([next ?? ''], partsOf(lines, ['next'])) ??
    findUnfounded(related, partsOf(lines, ['related'])) ??
    findUnfounded(stocks, partsOf(lines, ['dailyStock']))
  );
}

/** The first line that its parts do not add up to, or the first part that belongs to no line. */
function findBrokenLine(text: string, parts: LinePart[]): number | undefined {
  let at = 0;
  for (const [index, line] of splitLines(text).entries()) {
    let joined = '';
    for (; parts[at]?.line === index + 1; at += 1) joined += parts[at]?.text;
    if (joined !== line.trim() && withoutSpace(joined) !== withoutSpace(line)) return index + 1;
  }
  return parts[at]?.line;
}

/** The first part that is not the next piece of a text, or the last one where the text goes on. */
function findOther(text: string, parts: LinePart[]): number | undefined {
  let at = 0;
  for (const part of parts) {
    const piece = toPlain(part.text);
    if (text[at] === ' ') at += 1;
    if (!text.startsWith(piece, at)) return part.line;
    at += piece.length;
  }
  return at < text.length ? (parts.at(-1)?.line ?? 1) : undefined;
}

/** The first part, if some of the words, in their order, stand in none of the parts. */
function findUnfounded(words: string[], parts: LinePart[]): number | undefined {
  const whole = bare(parts.map(({ text }) => text).join(''));
  let at = 0;
  for (const word of words.map(bare)) {
    const found = whole.indexOf(word, at);
    if (found < 0) return parts[0]?.line ?? 1;
    at = found + word.length;
  }
  return undefined;
}

function partsOf(lines: LinePart[], roles: Role[]): LinePart[] {
  return lines.filter(({ role }) => roles.includes(role));
}

function bare(text: string): string {
  return withoutSpace(toPlain(text));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
