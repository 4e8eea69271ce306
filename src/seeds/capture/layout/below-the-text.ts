import { foldScript } from '../../../chinese/script.ts';
import type { ListHeading } from '../cues/related-heading.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import type { ListedPart } from '../runs/runs.ts';
import { headlinesIn, isHeadline, readHeadlines } from './headline-list.ts';

/** How many parts below the text may hold lists of related headlines. Lists further down are the site's own. */
const SEARCHED_PARTS = 45;

/** How many parts below the text may begin a list without a heading. */
const SEARCHED_FOR_UNLABELLED = 20;

/** `相关新闻`, `延伸阅读`: a heading that speaks of this article. `编辑推荐` may be the site's own list. */
const ABOUT_THIS = /相关|延伸|拓展|扩展|关联|推荐阅读|阅读推荐|往期|前期|此前/;

/** `水的去处>>>`: a heading with arrows that point to its list. */
const POINTING = />{2,3}$/;

/** The most parts of a list about one article, by whether its heading speaks of the article. */
const LONGEST_LIST = { aboutThis: 60, other: 20 };

/** The shortest mean length of the headlines under a heading, in characters. Menus are shorter. */
const SHORTEST_MEAN = 6;

/** The fewest headlines of a list without a heading, their shortest mean length, and how much of them the text says. */
const FEWEST_UNLABELLED = 3;
const SHORTEST_UNLABELLED_MEAN = 12;
const LEAST_ABOUTNESS = 0.24;

/** What a list of headlines is about: its article's title, and how much of a line the article's text says. */
export interface Topic {
  title: string;
  isAbout: (text: string) => number;
}

/** Reads the lists of related headlines below the text. All other lists there are furniture. */
export function readBelow(parts: ListedPart[], topic: Topic): Map<ListedPart, Reading> {
  const others = parts.filter(({ reading }) => reading?.role === 'related');
  const readings = new Map(others.map((part) => [part, toFurniture(part, 'list-of-the-site')]));
  let [at, isFirst] = [0, true];
  while (at < Math.min(parts.length, SEARCHED_PARTS)) {
    const part = parts[at];
    const list = part ? findList(parts, at, part, topic, isFirst) : [];
    for (const [offset, reading] of list.entries()) readings.set(parts[at + offset] as ListedPart, reading);
    isFirst &&= list.length === 0;
    const isPassedOver = list.length === 0 && part?.cue.kind === 'list';
    at += isPassedOver ? 1 + readHeadlines(parts, at + 1, '').length : Math.max(list.length, 1);
  }
  return readings;
}

/** The readings of the list that a part begins; empty if it begins none that is about the article. */
function findList(parts: ListedPart[], at: number, part: ListedPart, topic: Topic, isFirst: boolean): Reading[] {
  const { cue, reading } = part;
  if (cue.kind === 'row') return reading ? [reading] : [];
  if (cue.kind === 'list') return readUnderHeading(parts, at, part, cue.heading, topic.title, isFirst);
  return isFirst && isHeadline(part) ? readUnlabelled(parts, at, part, topic) : [];
}

/** Reads the list under a heading: the first one, and any whose heading speaks of the article. */
function readUnderHeading(
  parts: ListedPart[],
  at: number,
  part: ListedPart,
  { kind, item }: ListHeading,
  title: string,
  isFirst: boolean,
): Reading[] {
  const isAboutThis = ABOUT_THIS.test(foldScript(part.plain));
  if (kind === 'ranking' || !(isFirst || isAboutThis || POINTING.test(part.plain))) return [];
  if (item !== undefined) return part.reading ? [part.reading] : [];
  const items = readHeadlines(parts, at + 1, title);
  if (items.length > (isAboutThis ? LONGEST_LIST.aboutThis : LONGEST_LIST.other)) return [];
  const isList = meanLengthOf(headlinesIn(items)) >= SHORTEST_MEAN || parts[at + 1]?.cue.kind === 'row';
  return isList ? [{ part, role: 'related', rule: 'related-heading' }, ...items] : [];
}

/** Reads a list without a heading: headlines with dates, or headlines about the same as the text. */
function readUnlabelled(
  parts: ListedPart[],
  at: number,
  { reading }: ListedPart,
  { title, isAbout }: Topic,
): Reading[] {
  const items = readHeadlines(parts, at, title);
  if (reading?.rule === 'dated-headline') return items;
  const headlines = headlinesIn(items);
  if (at > SEARCHED_FOR_UNLABELLED || headlines.length > LONGEST_LIST.other) return [];
  if (headlines.length < FEWEST_UNLABELLED) return [];
  if (items.some(({ rule }) => rule === 'title-again')) return items;
  const aboutness = headlines.reduce((sum, text) => sum + isAbout(text), 0) / headlines.length;
  return meanLengthOf(headlines) >= SHORTEST_UNLABELLED_MEAN && aboutness >= LEAST_ABOUTNESS ? items : [];
}

function meanLengthOf(texts: string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / (texts.length || 1);
}
