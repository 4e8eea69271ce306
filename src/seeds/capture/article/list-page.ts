import type { ListedPart } from '../runs/runs.ts';
import { isDate } from '../words/dates.ts';
import { toLetters } from '../words/letters.ts';
import type { Headed } from './flash.ts';
import { isFoot } from './prose.ts';
import { isMenu } from './title-evidence.ts';

/** The fewest headlines of a page that is a list. */
const FEWEST_HEADLINES = 3;

/** The shortest headline in letters, and the longest in characters. */
const SHORTEST_HEADLINE = 6;
const LONGEST_HEADLINE = 80;

/** How many parts above its first headline may name a list. */
const NEAR = 3;

/** The rules of furniture that stands between headlines. */
const BETWEEN = new Set(['count', 'ornament', 'invisible', 'lone-word']);

/**
 * A page without running text that is a list of headlines: the list is its text, and the line above it is the title, or
 * else the first headline. Undefined for any other page.
 */
export function findListPage(parts: ListedPart[]): Headed | undefined {
  const list = longestListIn(parts);
  if (!list) return undefined;
  const above = parts.slice(Math.max(list.start - NEAR, 0), list.start);
  const name = above.findLast(({ cue, plain }) => cue.kind === 'text' && plain !== '' && !isMenu(plain));
  const index = name ? parts.indexOf(name) : list.start;
  const unlisted = parts.map((part, at) =>
    at > index && at < list.end && isDated(part) ? withoutReading(part) : part,
  );
  return {
    parts: unlisted,
    title: { text: parts[index]?.plain ?? '', index },
    text: { start: Math.max(list.start, index + 1), end: list.end },
    isList: true,
  };
}

/** Where the most headlines stand one below the other; undefined if that is no list. */
function longestListIn(parts: ListedPart[]): { start: number; end: number } | undefined {
  let longest = { start: 0, end: 0, count: 0 };
  let run = longest;
  for (const [index, part] of parts.entries()) {
    if (isHeadline(part)) run = { start: run.count > 0 ? run.start : index, end: index + 1, count: run.count + 1 };
    else if (!isBetween(part)) run = { start: 0, end: 0, count: 0 };
    if (run.count > longest.count) longest = run;
  }
  return longest.count >= FEWEST_HEADLINES ? longest : undefined;
}

function isHeadline(part: ListedPart): boolean {
  const { cue, reading, plain } = part;
  if (cue.kind !== 'text' || (reading && !isDated(part)) || plain.length > LONGEST_HEADLINE) return false;
  return toLetters(plain).length >= SHORTEST_HEADLINE && !isMenu(plain) && !isFoot(plain);
}

function isBetween({ cue, plain }: ListedPart): boolean {
  return cue.kind === 'furniture' ? BETWEEN.has(cue.rule) : cue.kind === 'byline' && isDate(plain);
}

/** Whether a part was read as a headline with a date in a list without a heading. */
function isDated({ reading }: ListedPart): boolean {
  return reading?.rule === 'dated-headline';
}

function withoutReading({ reading, ...part }: ListedPart): ListedPart {
  return part;
}
