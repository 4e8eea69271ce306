import type { Mark } from './mark.ts';
import { matchesOf } from './matches.ts';

/** Tags that begin or end a block, or a line, and tags inside a line. */
const BLOCKS =
  'p|br|hr|div|h[1-6]|ul|ol|li|section|article|blockquote|center|table|thead|tbody|tr|td|th|figure|img|pre';
const INLINE = 'span|strong|b|em|i|u|font|a|sub|sup|small|big|figcaption';

const toTag = (names: string) =>
  `<\\/?(?:${names})(?:\\s+[\\w:-]{1,40}(?:\\s*=\\s*(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\\s"'<>]{1,500}))?){0,20}\\s*\\/?>`;
const BLOCK = new RegExp(toTag(BLOCKS), 'gi');
const ANY = new RegExp(toTag(`${BLOCKS}|${INLINE}`), 'gi');
const IS_BLOCK = new RegExp(`^<\\/?(?:${BLOCKS})(?![a-z\\d])`, 'i');

/** `<h2>盐从山上来</h2>`: the tag of a heading at a line's beginning. */
const HEADING = /^\s*(?:<\/?(?:p|div|section)\b[^<>]{0,200}>\s*)*<h([1-6])(?:\s[^<>]{0,200})?>/i;

/** The fewest lines with tags of a text whose tags inside lines are no text. */
const FEWEST_LINES = 3;

/**
 * A function that finds the tags of HTML in a line of a text. Tags of blocks are no text anywhere; others only count if
 * many lines have tags, since an article may quote one.
 */
export function toTagFinder(lines: string[]): (line: string) => Mark[] {
  const tagged = lines.filter((line) => line.includes('<') && line.search(ANY) >= 0).length;
  const pattern = tagged >= FEWEST_LINES ? ANY : BLOCK;
  return (line) =>
    line.includes('<')
      ? matchesOf(pattern, line).map(({ 0: tag, index }) => ({
          from: index,
          to: index + tag.length,
          ...(IS_BLOCK.test(tag) && { isBreak: true }),
        }))
      : [];
}

/** The level of the heading of HTML that begins a line, from 1; undefined for another line. */
export function findTaggedHeading(line: string): number | undefined {
  const [, level] = line.includes('<') ? (HEADING.exec(line) ?? []) : [];
  return level === undefined ? undefined : Number(level);
}
