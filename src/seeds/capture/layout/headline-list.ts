import { foldScript } from '../../../chinese/script.ts';
import { isFoot } from '../article/prose.ts';
import { LIKE_TITLES } from '../article/title.ts';
import { isTimestamp, toHeadline } from '../cues/related-heading.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import { elementsOf, isInFooter } from '../lines/markup.ts';
import type { ListedPart } from '../runs/runs.ts';
import { isDate } from '../words/dates.ts';
import { toLetters } from '../words/letters.ts';

/** The shortest headline in letters, and the longest in characters. */
const SHORTEST_HEADLINE = 5;
const LONGEST_HEADLINE = 80;

/** The longest word beside a headline, such as its section, in letters. */
const LONGEST_WORD = 6;

/** The shortest headline that is known as the article's own, in letters. */
const SHORTEST_OWN = 8;

/** The most parts of a list. */
const MOST_PARTS = 200;

/** So many words in a row are a menu, no longer what stands beside headlines. */
const SHORTEST_MENU = 3;

/** The longest summary below a headline, in characters. */
const LONGEST_SUMMARY = 300;

/** How many of the first headlines have dates, if the others of their list must have them too. */
const DATED_FIRST = 2;

/** How many headlines show in which elements those of a page's list stand. */
const FEWEST_ALIKE = 3;

/** `·`, `■`: the mark before a headline. */
const BULLET = /^[·•‧●■◆▪▶►○◇□※*»≫☆★]/;

/** `小编最近文章`, `生活今日热门`: the heading of another list. */
const NEXT_HEADING =
  /(?:文章|新闻|专题|主题|推荐|阅读|热门|排行榜?|频道|首页|视频|图片|精选|兴趣|最新|喜欢看?|全部|更多)$/;
const LONGEST_NEXT_HEADING = 10;

/** `19:042023/08/25`, `2019-09-040`: a time and a count that were run together. */
const RUN_TOGETHER = /^\d{1,2}:\d{2}\s?\d{4}[/-]|^(?:19|20)\d{2}-\d{2}-\d+$/;

/** `#海水`, `来源：`, `海水是咸的。`, `1 2 3 下一页`: what no headline begins with, ends with, or holds. */
const NO_HEADLINE = /^#|[:：]$|[。；]|[上下]一页/;

const HAN = /\p{Script=Han}/u;

/** The rules of furniture that stands between headlines. */
const BETWEEN = new Set(['count', 'ornament', 'invisible', 'lone-word', 'picture']);

/** The headlines of a list from a part on, with what stands between them, up to the first other part. */
export function readHeadlines(parts: ListedPart[], from: number, title: string): Reading[] {
  const items: Reading[] = [];
  for (let at = from; at < Math.min(parts.length, from + MOST_PARTS); at += 1) {
    const part = parts[at];
    if (!part || isNextHeading(part) || endsList(parts, at, items)) break;
    const item = readItem(part, items, title) ?? readSummary(parts, at, items);
    if (!item) break;
    items.push(item);
  }
  const menu = items.findIndex((_, at) => items.slice(at, at + SHORTEST_MENU).filter(isWord).length === SHORTEST_MENU);
  const list = withoutUndated(menu < 0 ? items : items.slice(0, menu));
  while (list.at(-1)?.rule.startsWith('list-')) list.pop();
  return list;
}

/** Without the headlines that have no date, such as advertisements, if the first headlines have dates. */
function withoutUndated(items: Reading[]): Reading[] {
  const first = items.findIndex(({ finding }) => finding);
  const step = items.slice(0, Math.max(first, 0)).some(isDateItem) ? -1 : 1;
  const isDatedAt = (at: number) => {
    for (let beside = at + step; items[beside] && !items[beside]?.finding; beside += step)
      if (isDateItem(items[beside] as Reading)) return true;
    return false;
  };
  const headlines = [...items.keys()].filter((at) => items[at]?.finding);
  if (headlines.length <= DATED_FIRST || !headlines.slice(0, DATED_FIRST).every(isDatedAt)) return items;
  const last = headlines.at(-1); // its date may be cut off
  return items.map((item, at) =>
    item.finding && at !== last && !isDatedAt(at) ? toFurniture(item.part, 'list-undated') : item,
  );
}

function isDateItem({ part: { plain } }: Reading): boolean {
  return isTimestamp(plain) || isDate(plain) || RUN_TOGETHER.test(plain);
}

/** Whether an item is a word beside headlines: a section, or a word of a menu. */
function isWord(item: Reading): boolean {
  return item.rule === 'list-date' && HAN.test(item.part.plain) && !isDateItem(item);
}

/** The headlines that readings hold. */
export function headlinesIn(items: Reading[]): string[] {
  return items.flatMap(({ finding }) => (finding?.field === 'related' ? [finding.text] : []));
}

/** Whether a part may be a headline in a list. */
export function isHeadline(part: ListedPart): boolean {
  const { plain, cue, reading } = part;
  if (reading && !isListReading(reading)) return false;
  if (cue.kind !== 'text' && !(BULLET.test(plain) && cue.kind === 'furniture' && LIKE_TITLES.has(cue.rule)))
    return false;
  if (plain.length > LONGEST_HEADLINE || toLetters(plain).length < SHORTEST_HEADLINE) return false;
  return !isTimestamp(plain) && !RUN_TOGETHER.test(plain) && !isFoot(plain) && !NO_HEADLINE.test(plain);
}

function readItem(part: ListedPart, items: Reading[], title: string): Reading | undefined {
  const isRepeated = part.plain === items.at(-1)?.part.plain;
  if (isHeadline(part) && !isRepeated) {
    const text = toHeadline(part.plain);
    const rule = part.reading?.rule === 'dated-headline' ? 'dated-headline' : 'related-item';
    const finding = { field: 'related', text } as const;
    return { part, role: 'related', rule: isOwnTitle(text, title) ? 'title-again' : rule, finding };
  }
  if (items.length > 0 && part.reading?.rule.startsWith('list-')) return part.reading;
  return isRepeated || isBeside(part) ? toFurniture(part, 'list-date') : undefined;
}

/** Reads a sentence between headlines as the summary of the one above it. */
function readSummary(parts: ListedPart[], at: number, items: Reading[]): Reading | undefined {
  const [part, ...below] = parts.slice(at, at + 3);
  const isBetween = items.length > 0 && below.length === 2 && below.every(isHeadline);
  return part?.cue.kind === 'text' && !part.reading && part.plain.length <= LONGEST_SUMMARY && isBetween
    ? toFurniture(part, 'list-summary')
    : undefined;
}

/** Whether a part was read as an item of a list, or as its heading. */
function isListReading({ role, rule }: Reading): boolean {
  return role === 'related' || rule.startsWith('ranking') || rule.startsWith('list');
}

function isNextHeading({ plain, cue }: ListedPart): boolean {
  return cue.kind === 'text' && plain.length <= LONGEST_NEXT_HEADING && NEXT_HEADING.test(foldScript(plain));
}

/** Whether a headline is the article's own, in full or in part. */
function isOwnTitle(text: string, title: string): boolean {
  const [own, other] = [toLetters(title), toLetters(text)];
  return other.length >= SHORTEST_OWN && own.length >= SHORTEST_OWN && (own.includes(other) || other.includes(own));
}

/** `2023-04-25`, `社会`, `12`, `·`: what stands beside a headline. */
function isBeside(part: ListedPart | undefined): boolean {
  if (!part) return false;
  const { plain, cue } = part;
  if (cue.kind === 'byline') return isDate(plain);
  if (cue.kind === 'furniture') return BETWEEN.has(cue.rule);
  if (cue.kind !== 'text') return false;
  return isTimestamp(plain) || RUN_TOGETHER.test(plain) || toLetters(plain).length <= LONGEST_WORD;
}

/**
 * Whether a list ends before a part: at a blank line, if none stands before its first item or between its first two.
 * Items of two lines each, such as a headline and its date, may be parted by blank lines.
 */
function endsList(parts: ListedPart[], at: number, items: Reading[]): boolean {
  const [first] = items;
  const part = parts[at];
  if (first && isInFooter(part?.markup) && !isInFooter(first.part.markup)) return true;
  if (part && isHeadline(part) && isElsewhere(part, items)) return true;
  if (!part?.afterGap || part.reading?.rule === 'dated-headline' || !first || first.part.afterGap) return false;
  const [one, two] = items.filter(({ rule }) => !rule.startsWith('list-')).map(({ part }) => part.order);
  if (one === undefined) return false;
  if (two === undefined) return !isBeside(besideOf(parts, at, items));
  return !items.some(({ part }) => part.order > one && part.order <= two && part.afterGap);
}

/** What stands beside the second headline of a list, if a part begins or is that: a date above it or below it. */
function besideOf(parts: ListedPart[], at: number, items: Reading[]): ListedPart | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (first && last && isDateItem(first)) return parts[isDateItem(last) ? at - 1 : at];
  return items.some(isDateItem) ? parts[at + 1] : parts[at];
}

/** Whether a headline of a page stands in other elements than those above it: in `div > p`, they in `li > p`. */
function isElsewhere({ markup }: ListedPart, items: Reading[]): boolean {
  const [first, ...others] = lastHeadlinesIn(items, FEWEST_ALIKE).map(({ part }) =>
    elementsOf(part.markup?.place ?? ''),
  );
  const areAlike = others.length === FEWEST_ALIKE - 1 && others.every((each) => each === first);
  return areAlike && first !== elementsOf(markup?.place ?? '');
}

/** The last headlines of a list, at most so many, from the last one up. */
function lastHeadlinesIn(items: Reading[], most: number): Reading[] {
  const headlines: Reading[] = [];
  for (let at = items.length - 1; at >= 0 && headlines.length < most; at -= 1) {
    const item = items[at];
    if (item?.finding) headlines.push(item);
  }
  return headlines;
}
