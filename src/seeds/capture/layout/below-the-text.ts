import { foldScript } from '../../../chinese/script.ts';
import type { ListHeading } from '../cues/related-heading.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import type { ListedPart } from '../runs/runs.ts';
import { headlinesIn, isHeadline, readHeadlines } from './headline-list.ts';

/**
 * How many parts below the text may begin a list of related headlines, by whether its heading speaks of the article.
 * Lists further down, and lists without such a heading below the readers' comments, are the site's own.
 */
const SEARCHED = { aboutThis: 300, other: 14 };

/** How many parts below the text may begin a list without a heading. */
const SEARCHED_FOR_UNLABELLED = 20;

/** `相关新闻`, `延伸阅读`: a heading that speaks of this article. `推荐阅读` may be the site's own list. */
const ABOUT_THIS = /相关|延伸|拓展|扩展|关联|往期|前期|此前/;

/** `水的去处>>>`: a heading with arrows that point to its list. */
const POINTING = />{2,3}$/;

/** The most headlines of a list about one article, by whether its heading speaks of the article. */
const LONGEST_LIST = { aboutThis: 60, other: 20 };

/** The longest button between a heading and its list, in characters. */
const LONGEST_BUTTON = 12;

/** The shortest mean length of the headlines under a heading, in characters. Menus are shorter. */
const SHORTEST_MEAN = 6;

/** The fewest headlines of a list without a heading, their shortest mean length, and how much of them the text says. */
const FEWEST_UNLABELLED = 3;
const SHORTEST_UNLABELLED_MEAN = 12;
const LEAST_ABOUTNESS = { underHeading: 0.12, unlabelled: 0.24 };

/** What a list of headlines is about: its article's title, and how much of a line the article's text says. */
export interface Topic {
  title: string;
  isAbout: (text: string) => number;
}

/** Reads the lists of related headlines below the text. All other lists there are furniture. */
export function readBelow(parts: ListedPart[], topic: Topic): Map<ListedPart, Reading> {
  const others = parts.filter(({ reading }) => reading?.role === 'related');
  const readings = new Map(others.map((part) => [part, toFurniture(part, 'list-of-the-site')]));
  const comments = parts.findIndex(({ cue }) => cue.kind === 'furniture' && cue.rule === 'comments');
  const near = Math.min(SEARCHED.other, comments < 0 ? parts.length : comments);
  let [at, isFirst] = [0, true];
  while (at < Math.min(parts.length, SEARCHED.aboutThis)) {
    const part = parts[at] as ListedPart;
    const list = findList({ parts, at, part, isFirst, isNear: at <= near }, topic);
    for (const [offset, reading] of list.entries()) readings.set(parts[at + offset] as ListedPart, reading);
    isFirst &&= list.length === 0;
    const isPassedOver = list.length === 0 && part.cue.kind === 'list';
    at += isPassedOver ? 1 + readHeadlines(parts, at + 1, '').length : Math.max(list.length, 1);
  }
  return readings;
}

/** Where a list may begin. */
interface Place {
  parts: ListedPart[];
  at: number;
  part: ListedPart;
  /** Whether no list of related headlines is above it. */
  isFirst: boolean;
  /** Whether it is near the text, above the readers' comments. */
  isNear: boolean;
}

/** The readings of the list that a part begins; empty if it begins none that is about the article. */
function findList(place: Place, topic: Topic): Reading[] {
  const { cue, reading } = place.part;
  if (cue.kind === 'row') return reading ? [reading] : [];
  if (cue.kind === 'list') return readUnderHeading(place, cue.heading, topic);
  return isHeadline(place.part) ? readUnlabelled(place, topic) : [];
}

/**
 * Reads the list under a heading that speaks of the article or has arrows; under another heading only near the text, if
 * it is the first list or its headlines are about the same as the text.
 */
function readUnderHeading(
  { parts, at, part, isFirst, isNear }: Place,
  { kind, item }: ListHeading,
  { title, isAbout }: Topic,
): Reading[] {
  const isAboutThis = ABOUT_THIS.test(foldScript(part.plain));
  if (kind === 'ranking' || !(isNear || isAboutThis || POINTING.test(part.plain))) return [];
  if (item !== undefined) return part.reading ? [part.reading] : [];
  const between = parts.slice(at + 1, at + 2).filter(isButton);
  const items = readHeadlines(parts, at + 1 + between.length, title);
  const headlines = headlinesIn(items);
  if (!isAboutThis && !isFirst && aboutnessOf(headlines, isAbout) < LEAST_ABOUTNESS.underHeading) return [];
  if (headlines.length > (isAboutThis ? LONGEST_LIST.aboutThis : LONGEST_LIST.other)) return [];
  const isList = meanLengthOf(headlines) >= SHORTEST_MEAN || parts[at + 1]?.cue.kind === 'row';
  const heading: Reading = { part, role: 'related', rule: 'related-heading' };
  return isList ? [heading, ...between.map((each) => toFurniture(each, 'control')), ...items] : [];
}

/** `更多>>`: a button between a heading and its list. */
function isButton({ cue, plain }: ListedPart): boolean {
  return cue.kind === 'furniture' && cue.rule === 'control' && plain.length <= LONGEST_BUTTON;
}

/** Reads a list without a heading: headlines with dates, or headlines about the same as the text. */
function readUnlabelled({ parts, at, part, isFirst }: Place, { title, isAbout }: Topic): Reading[] {
  const isDated = isFirst && part.reading?.rule === 'dated-headline';
  if (at > SEARCHED_FOR_UNLABELLED && !isDated) return [];
  const items = readHeadlines(parts, at, title);
  if (isDated) return items;
  const headlines = headlinesIn(items);
  if (headlines.length < FEWEST_UNLABELLED || headlines.length > LONGEST_LIST.other) return [];
  if (isFirst && items.some(({ rule }) => rule === 'title-again')) return items;
  const isLong = meanLengthOf(headlines) >= SHORTEST_UNLABELLED_MEAN;
  return isLong && aboutnessOf(headlines, isAbout) >= LEAST_ABOUTNESS.unlabelled ? items : [];
}

/** How much of a list's headlines the text says, in the mean. */
function aboutnessOf(headlines: string[], isAbout: Topic['isAbout']): number {
  return headlines.reduce((sum, text) => sum + isAbout(text), 0) / (headlines.length || 1);
}

function meanLengthOf(texts: string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / (texts.length || 1);
}
