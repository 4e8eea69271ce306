import { isFoot } from '../article/prose.ts';
import { isAnnouncementHead } from '../article/title.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import type { ListedPart } from '../runs/runs.ts';
import { hasLetters, toLetters } from '../words/letters.ts';
import { isProse } from '../words/sentence.ts';
import { readBelow } from './below-the-text.ts';
import { readAs } from './blocks.ts';
import { findDeck } from './deck.ts';
import { findFurnitureAbove } from './furniture-above.ts';
import { readAbove, readWriter } from './line-above.ts';
import { findOutOfPlace } from './out-of-place.ts';
import { type Paragraph, toParagraphs } from './paragraphs.ts';
import { isUnclaimed, type Sections } from './sections.ts';
import { findLinks } from './torn-links.ts';

/** The shortest title that is known when it stands in the text again, in letters. */
const SHORTEST_REPEATED = 6;

/** `资金流向`: a word of a menu, without punctuation. */
const MENU_WORD = /^[\p{L}\p{N}+\s]{1,6}$/u;

/** The fewest consecutive menu words that are a menu. */
const SHORTEST_MENU = 3;

/** The most paragraphs below the title that are searched for names. */
const MOST_PARAGRAPHS = 12;

/** Sections with the readings of the parts above the text, and with the unclaimed parts: headings and paragraphs. */
export interface Opening extends Sections {
  readings: Reading[];
  unclaimed: ListedPart[];
}

/** Reads the deck, a second title, names and menus above the text. */
export function readOpening(sections: Sections): Opening {
  const parts = [...sections.head, ...sections.body];
  const readings = new Map<ListedPart, Reading>();
  for (const part of findOutOfPlace(sections)) readings.set(part, toFurniture(part, 'out-of-place'));
  for (const part of menuWordsIn(sections.head)) readings.set(part, toFurniture(part, 'menu'));
  for (const part of sections.preamble) {
    if (isUnclaimed(part) && isAnnouncementHead(part.plain))
      readings.set(part, toParagraphReading(part, 'announcement-head'));
  }
  for (const part of noticesIn(parts)) readings.set(part, toFurniture(part, 'notice-said-again'));
  const links = findLinks(parts.filter((part) => isUnclaimed(part) && !readings.has(part)));
  const deck = findDeck(
    parts.filter((part) => !readings.has(part)),
    links,
  );
  for (const [index, part] of deck?.parts.entries() ?? []) {
    const finding = index === 0 && deck ? { finding: { field: 'deck', text: deck.text } as const } : {};
    readings.set(part, { part, role: 'deck', rule: deck?.rule ?? '', ...finding });
  }
  for (const [index, part] of unclaimedAbove(sections.isList ? sections.head : parts, readings, links).entries()) {
    const reading = readAbove(part, index, sections, parts);
    if (reading) readings.set(part, reading);
  }
  for (const part of titlesAgain(parts, sections.title?.part ? sections.title.text : ''))
    if (!readings.has(part)) readings.set(part, toFurniture(part, 'title-again'));
  const below = belowFirstParagraph(parts, readings);
  const writer = below && readWriter(below, parts);
  if (writer) readings.set(below, writer);
  for (const part of findFurnitureAbove(sections, readings, links))
    readings.set(part, toFurniture(part, 'above-the-text'));
  for (const paragraph of paragraphsAboveByline(sections.head, readings)) {
    const read = readAs('paragraph', 'above-the-byline', paragraph);
    for (const [index, part] of paragraph.parts.entries()) readings.set(part, read[index] as Reading);
  }
  for (const [part, reading] of readBelow(sections.tail, {
    title: sections.title?.text ?? '',
    isAbout: sections.isAbout,
  }))
    readings.set(part, reading);
  const unclaimed = parts.filter((part) => (isUnclaimed(part) && !readings.has(part)) || part.cue.kind === 'table');
  return { ...sections, readings: [...readings.values()], unclaimed };
}

/** The unclaimed lines between the title and the first paragraph, without those of broken paragraphs. */
function unclaimedAbove(parts: ListedPart[], readings: Map<ListedPart, Reading>, links: Set<string>): ListedPart[] {
  const unclaimed = parts.filter((part) => isUnclaimed(part) && !readings.has(part));
  const paragraphs = toParagraphs(unclaimed.slice(0, 2 * MOST_PARAGRAPHS), links);
  const first = paragraphs.findIndex(({ text }) => isProse(text));
  const above = paragraphs.slice(0, first < 0 ? MOST_PARAGRAPHS : Math.min(first, MOST_PARAGRAPHS));
  return above.flatMap((paragraph) => (paragraph.parts.length === 1 ? paragraph.parts : []));
}

/** The site's notices that stand in the text more than once: `请登录后收听本文。` */
function noticesIn(parts: ListedPart[]): ListedPart[] {
  const notices = parts.filter((part) => isUnclaimed(part) && isFoot(part.plain));
  const alike = Map.groupBy(notices, ({ plain }) => toLetters(plain));
  return [...alike.values()].filter(({ length }) => length > 1).flat();
}

/** The unclaimed lines that are the title and nothing else, such as the name of a picture. */
function titlesAgain(parts: ListedPart[], title: string): ListedPart[] {
  const letters = toLetters(title);
  if (letters.length < SHORTEST_REPEATED) return [];
  return parts.filter((part) => isUnclaimed(part) && hasLetters(part.plain, letters));
}

/** The line below the first paragraph, which may be a summary of the page. */
function belowFirstParagraph(parts: ListedPart[], readings: Map<ListedPart, Reading>): ListedPart | undefined {
  const [first, second] = parts.filter((part) => isUnclaimed(part) && !readings.has(part));
  return first && isProse(first.plain) ? second : undefined;
}

/** The paragraphs above the last byline. They are never headings. */
function paragraphsAboveByline(head: ListedPart[], readings: Map<ListedPart, Reading>): Paragraph[] {
  const last = head.findLastIndex(({ cue }) => cue.kind === 'byline');
  const above = head.slice(0, Math.max(last, 0));
  return toParagraphs(above.filter((part) => isUnclaimed(part) && !readings.has(part)));
}

function toParagraphReading(part: ListedPart, rule: string): Reading {
  return { part, role: 'paragraph', rule, finding: { field: 'paragraph', text: part.plain } };
}

/** The words of menus. A menu does not begin directly below another unclaimed line. */
function menuWordsIn(parts: ListedPart[]): ListedPart[] {
  const runs: ListedPart[][] = [];
  let previous: ListedPart | undefined;
  for (const part of parts.filter(isUnclaimed)) {
    const isBelowText = previous !== undefined && !part.afterGap && part.order === previous.order + 1;
    const run = runs.at(-1);
    if (MENU_WORD.test(part.plain) && run && previous && run.at(-1) === previous) run.push(part);
    else if (MENU_WORD.test(part.plain) && !isBelowText) runs.push([part]);
    previous = part;
  }
  return runs.filter((run) => run.length >= SHORTEST_MENU).flat();
}
