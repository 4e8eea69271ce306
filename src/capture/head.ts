import { findDeck } from './deck.ts';
import type { ListedPart } from './lists.ts';
import { isNames, toNames } from './names.ts';
import { overlapOf, toLetters } from './overlap.ts';
import { type Reading, toFurniture } from './reading.ts';
import { findOutletAndName } from './reporter.ts';
import { isOpen, type Sections } from './sections.ts';
import { isProse } from './sentence.ts';

/** A second title says this share of what the first says, and is hardly longer. */
const LEAST_OVERLAP = 0.4;
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 60;

/** `【某某专栏】`: the name of a column. */
const COLUMN = /^[【[（(][^】\])）。，]{2,10}[】\])）]$/;

/** So many short lines on end are a menu. */
const SHORTEST_MENU = 3;
/** `资金流向`: a word of a menu; no marks stand in it. */
const MENU_WORD = /^[\p{L}\p{N}+\s]{1,6}$/u;

/** How far below the title a writer's name may stand. */
const DEEPEST = 12;

/** What stands above the text, read; and the parts that are left to be its headings and paragraphs. */
export interface Opened extends Sections {
  readings: Reading[];
  text: ListedPart[];
}

/** Reads the deck, a second title, names and menus above the text. */
export function toOpened(sections: Sections): Opened {
  const parts = [...sections.head, ...sections.body];
  const readings = new Map<ListedPart, Reading>();
  for (const part of menuWordsIn(sections.head)) readings.set(part, toFurniture(part, 'menu'));
  const deck = findDeck(parts);
  for (const [place, part] of deck?.parts.entries() ?? []) {
    const finding = place === 0 && deck ? { finding: { field: 'deck', text: deck.text } as const } : {};
    readings.set(part, { part, role: 'deck', rule: deck?.rule ?? '', ...finding });
  }
  for (const [place, part] of openAbove(parts, readings).entries()) {
    const reading = readAbove(part, place, sections, parts);
    if (reading) readings.set(part, reading);
  }
  const text = parts.filter((part) => isOpen(part) && !readings.has(part));
  return { ...sections, readings: [...readings.values()], text };
}

/** The parts between the title and the first paragraph that no rule has claimed. */
function openAbove(parts: ListedPart[], readings: Map<ListedPart, Reading>): ListedPart[] {
  const open = parts.filter((part) => isOpen(part) && !readings.has(part));
  const first = open.findIndex((part) => isProse(part.plain));
  return open.slice(0, first < 0 ? DEEPEST : Math.min(first, DEEPEST));
}

function readAbove(part: ListedPart, place: number, { title }: Sections, parts: ListedPart[]): Reading | undefined {
  const { plain } = part;
  if (title && toLetters(plain) === toLetters(title.text)) return toFurniture(part, 'title-again');
  if (title && place === 0 && isSecondTitle(plain, title.text)) {
    return {
      part,
      role: 'byline',
      rule: 'second-title',
      finding: { field: 'byline', statement: { originalTitle: plain } },
    };
  }
  if (COLUMN.test(plain)) return toFurniture(part, 'column-name');
  const writer = isNames(plain) ? { authors: toNames(plain) } : findOutletAndName(plain);
  if (!writer || parts.some((other) => other !== part && other.plain.includes(plain))) return undefined;
  const source = 'outlet' in writer ? { source: writer.outlet } : {};
  const statement = { authors: writer.authors, ...source };
  return { part, role: 'byline', rule: 'bare-name', finding: { field: 'byline', statement } };
}

function isSecondTitle(text: string, title: string): boolean {
  if (text.length > LONGEST_TITLE || text.length < SHORTEST_TITLE) return false;
  return title.includes(text) || (text.length >= title.length / 3 && overlapOf(text, title) >= LEAST_OVERLAP);
}

function menuWordsIn(parts: ListedPart[]): ListedPart[] {
  const runs: ListedPart[][] = [[]];
  for (const part of parts) {
    if (isOpen(part) && MENU_WORD.test(part.plain)) runs.at(-1)?.push(part);
    else if (isOpen(part)) runs.push([]);
  }
  return runs.filter((run) => run.length >= SHORTEST_MENU).flat();
}
