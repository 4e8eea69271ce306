import { findOutletAndName, type Reporter } from '../byline/reporter.ts';
import { isWhen } from '../cues/related-heading.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import type { ListedPart } from '../runs/runs.ts';
import { isOutlet } from '../words/outlets.ts';
import { overlapOf, toLetters } from '../words/overlap.ts';
import { isNames, toNames } from '../words/person-names.ts';
import { isProse } from '../words/sentence.ts';
import { findDeck } from './deck.ts';
import { toParagraphs } from './paragraphs.ts';
import { isOpen, type Sections } from './sections.ts';

/** A second title says this share of what the first says, and is hardly longer. */
const LEAST_OVERLAP = 0.4;
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 60;

/** `【某某专栏】`: the name of a column. */
const COLUMN = /^[【[（(][^】\])）。，]{2,10}[】\])）]$/;

/** `资金流向`: a word of a menu; no marks stand in it. */
const MENU_WORD = /^[\p{L}\p{N}+\s]{1,6}$/u;

/** So many of them on end are a menu. */
const SHORTEST_MENU = 3;

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
  for (const part of aboveByline(sections.head)) if (!readings.has(part)) readings.set(part, toLine(part));
  const text = parts.filter((part) => isOpen(part) && !readings.has(part));
  return { ...sections, readings: [...readings.values()], text };
}

/** The lines between the title and the first paragraph that no rule has claimed, and that belong to no broken paragraph. */
function openAbove(parts: ListedPart[], readings: Map<ListedPart, Reading>): ListedPart[] {
  const open = parts.filter((part) => isOpen(part) && !readings.has(part));
  const paragraphs = toParagraphs(open.slice(0, 2 * DEEPEST));
  const first = paragraphs.findIndex(({ text }) => isProse(text));
  const above = paragraphs.slice(0, first < 0 ? DEEPEST : Math.min(first, DEEPEST));
  return above.flatMap((paragraph) => (paragraph.parts.length === 1 ? paragraph.parts : []));
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
  if (isWhen(plain)) return toFurniture(part, 'date-without-a-year');
  if (COLUMN.test(plain)) return toFurniture(part, 'column-name');
  const writer = isNames(plain) ? { authors: toNames(plain) } : (findOutletAndName(plain) ?? findOutlet(part, parts));
  if (!writer || parts.some((other) => other !== part && other.plain.includes(plain))) return undefined;
  const { outlet, authors } = { outlet: undefined, ...writer };
  const statement = { ...(authors.length > 0 && { authors }), ...(outlet && { source: outlet }) };
  return { part, role: 'byline', rule: 'bare-name', finding: { field: 'byline', statement } };
}

/** A paper's name on a line of its own, above the time. */
function findOutlet(part: ListedPart, parts: ListedPart[]): Reporter | undefined {
  const next = parts[parts.indexOf(part) + 1];
  return isOutlet(part.plain) && next && isWhen(next.plain) ? { authors: [], outlet: part.plain } : undefined;
}

/** The parts that stand above the last byline: whatever they are, they head no part of the text. */
function aboveByline(head: ListedPart[]): ListedPart[] {
  const last = head.findLastIndex(({ cue }) => cue.kind === 'byline');
  return head.slice(0, Math.max(last, 0)).filter(isOpen);
}

function toLine(part: ListedPart): Reading {
  return { part, role: 'paragraph', rule: 'above-the-byline', finding: { field: 'paragraph', text: part.plain } };
}

function isSecondTitle(text: string, title: string): boolean {
  if (text.length > LONGEST_TITLE || text.length < SHORTEST_TITLE) return false;
  return title.includes(text) || (text.length >= title.length / 3 && overlapOf(text, title) >= LEAST_OVERLAP);
}

/** Runs of short lines, where they do not go on from a line of text. */
function menuWordsIn(parts: ListedPart[]): ListedPart[] {
  const runs: ListedPart[][] = [];
  let before: ListedPart | undefined;
  for (const part of parts.filter(isOpen)) {
    const isBelowText = before !== undefined && !part.afterGap && part.order === before.order + 1;
    const run = runs.at(-1);
    if (MENU_WORD.test(part.plain) && run && before && run.at(-1) === before) run.push(part);
    else if (MENU_WORD.test(part.plain) && !isBelowText) runs.push([part]);
    before = part;
  }
  return runs.filter((run) => run.length >= SHORTEST_MENU).flat();
}
