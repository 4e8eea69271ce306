import { countCharacters, countHan } from '../../../chinese/characters.ts';
import type { ListedPart } from '../runs/runs.ts';
import { findDate } from '../words/dates.ts';
import { countPairs } from '../words/overlap.ts';
import { isStatement } from '../words/sentence.ts';
import { once } from './once.ts';
import { proseOf } from './prose.ts';
import type { SearchedLines } from './searched-lines.ts';
import type { Span } from './text.ts';
import { isSiteName, type Name, namesIn, sureSiteName } from './window-title.ts';

/** How much there is of each kind of evidence: from 0 to 1, or from -1. */
export type Evidence = Readonly<Record<string, number>>;

/** A kind of evidence, how much there is of it, and how much it counts. */
export interface Weighed {
  kind: string;
  value: number;
  weight: number;
}

/** How much each kind of evidence counts, set by hand: against a title if below 0. */
export const WEIGHTS: Evidence = {
  // How much of it the text says, or nothing of it; said again on the page, alone on a line, quoted by 更多“…”的相关新闻.
  repeated: 4,
  unrelated: -1,
  again: 2,
  alone: 0.5,
  quoted: 6,
  // Behind a label: 标题：……
  stated: 6,
  // A dateline follows, or only precedes; how near the text is; the text's first line, or a later one.
  dateline: 1.5,
  belowDateline: -1.5,
  near: 1.5,
  textBegins: -1,
  inText: -4,
  // The first line of the capture; short lines around it; an item of a list.
  first: 1,
  crowd: -1,
  item: -1.5,
  // As long as a headline; a sentence; hardly any Chinese; what only its words make furniture.
  length: 1.5,
  prose: -6,
  foreign: -3,
  furniture: -2.5,
  // The name of a site, a label, a date, a menu, a hash tag, a caption; a site's name behind it.
  site: -2,
  label: -2,
  dated: -2,
  menu: -3,
  tag: -2,
  caption: -3,
  suffix: 1.5,
  // In the markup of a page: a heading of the first level; the window's title with the names of section and site.
  marked: 2,
  window: -2,
};

/** `▲海边的盐田。（图/王小明 摄）`: a caption. */
const CAPTION = /^[▲▼△]|[（(](?:图|圖|资料图|翻攝)[^（）()]{2,}[）)]$|[摄攝]\s?[)）]?$/;

/** `相关`, `热门：`: a label. */
const LABEL = /[:：]$|^[#【[]?(?:热门|最新|推荐|相关)/;

/** `#海水#`, `· `: a hash tag, a bullet. */
const TAG = /^[#·•●]|#\S+#/;

/** How usual a length is for a title, by the longest such length in characters. */
const LENGTHS: readonly (readonly [longest: number, usual: number])[] = [
  [5, -1],
  [7, 0.3],
  [40, 1],
  [60, 0.3],
];

/** A line with so much running text, in tens of characters, is a sentence, though it ends without a full stop. */
const LONG_PROSE = 4;

/** The longest line that a date makes a dateline, in characters. */
const LONGEST_DATELINE = 60;

/** How many parts below a title may hold its dateline. */
const NEAR_DATELINE = 8;
const STEPS = Array.from({ length: NEAR_DATELINE }, (_, step) => step + 1);

/** How many parts above the text a line is far from it. */
const FAR = 30;

/** Titles of few pairs of characters are said by chance: a title's share counts as if it had so many more pairs. */
const FEW_PAIRS = 5;

/** The most lines that count as saying a title again. */
const MOST_AGAIN = 2;

/** The longest short line, in characters. */
const LONGEST_SHORT = 40;

/** `首页 | 科学`: what stands between the words of a menu. */
const BETWEEN_MENU_WORDS = /[\s|｜·•>»›＞]+/;

/** The fewest words of a menu, the longest of them in characters, and the smallest share of such words. */
const FEWEST_MENU_WORDS = 3;
const LONGEST_MENU_WORD = 6;
const LEAST_MENU_WORDS = 0.7;

/** The evidence that there is, with its weights, what counts most first. */
export function toWeighed(evidence: Evidence): Weighed[] {
  return Object.entries(evidence)
    .map(([kind, value]) => ({ kind, value, weight: WEIGHTS[kind] ?? 0 }))
    .filter(({ value, weight }) => value * weight !== 0)
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}

/** What a candidate's own words say. */
export function evidenceOfWords({ text, suffix }: Name, { cue, markup }: ListedPart): Evidence {
  const length = countCharacters(text);
  return {
    length: LENGTHS.find(([longest]) => length <= longest)?.[1] ?? -1,
    prose: isStatement(text) || text.includes('。') ? 1 : proseOf(text) > LONG_PROSE ? 0.7 : 0,
    site: Number(isSiteName(text)),
    label: Number(LABEL.test(text)),
    foreign: Number(countHan(text) < length / 4),
    dated: Number(length < LONGEST_DATELINE && findDate(text) !== undefined),
    menu: Number(isMenu(text)),
    caption: Number(CAPTION.test(text)),
    tag: Number(TAG.test(text)),
    furniture: Number(cue.kind !== 'text' && cue.kind !== 'statedTitle'),
    stated: Number(cue.kind === 'statedTitle'),
    marked: Number(markup?.tag === 'h1'),
    window: Number(markup?.tag === 'title' && suffix === undefined && namesIn(text).length > 1),
  };
}

/** A function that gives what the parts around a candidate say. */
export function toEvidenceOfPlace(parts: ListedPart[]): (index: number) => Evidence {
  const isDatelineAt = once((index) => index >= 0 && index < parts.length && isDateline(parts[index] as ListedPart));
  const isShortLineAt = once((index) => isShortLine(parts[index]));
  return (index) => {
    const dateline = STEPS.findIndex((step) => isDatelineAt(index + step));
    const isBelow = dateline < 0 && STEPS.some((step) => isDatelineAt(index - step));
    return {
      dateline: dateline < 0 ? 0 : 1 - dateline / NEAR_DATELINE,
      belowDateline: Number(isBelow),
      crowd: [-2, -1, 1, 2].filter((step) => isShortLineAt(index + step)).length / 4,
      first: Number(index === 0),
      item: Number(parts[index]?.isItem),
    };
  };
}

/** What the text and the other lines say of a candidate. */
export function evidenceOfText(
  { text, suffix }: Name,
  index: number,
  span: Span,
  lines: SearchedLines,
  isSaid: (text: string) => number,
): Evidence {
  const pairs = countPairs(text);
  const share = isSaid(text);
  return {
    suffix: suffix === undefined ? 0 : sureSiteName(suffix, (name) => lines.has(name)),
    ...evidenceOfDistance(index, span),
    repeated: (pairs * share) / (pairs + FEW_PAIRS),
    unrelated: Number(share === 0),
    again: lines.countAgain(text, index, MOST_AGAIN) / MOST_AGAIN,
    alone: Number(lines.has(text)),
  };
}

/** The most that the text and the other lines can say for a candidate: all of it, and again. */
export function mostEvidenceOfText({ text, suffix }: Name, index: number, span: Span): Evidence {
  const pairs = text.length - 1;
  return {
    suffix: Number(suffix !== undefined),
    ...evidenceOfDistance(index, span),
    repeated: pairs / (pairs + FEW_PAIRS),
    again: 1,
    alone: 1,
  };
}

/** Where a candidate stands to the text. */
function evidenceOfDistance(index: number, { start }: Span): Evidence {
  return {
    near: Math.max(0, 1 - Math.max(start - index, 0) / FAR),
    inText: Number(index > start),
    textBegins: Number(index === start),
  };
}

function isShortLine(part: ListedPart | undefined): boolean {
  return part?.cue.kind === 'text' && part.plain.length < LONGEST_SHORT && proseOf(part.plain) === 0;
}

/** Whether a part states when or where an article was published. The line of its editors is its last. */
function isDateline({ plain, cue }: ListedPart): boolean {
  if (cue.kind === 'byline') return cue.statement.published !== undefined || !cue.statement.editors;
  return plain.length < LONGEST_DATELINE && findDate(plain) !== undefined;
}

/** Whether a line is a row of menu words: `首页 科学 海洋`. */
export function isMenu(text: string): boolean {
  if (!BETWEEN_MENU_WORDS.test(text)) return false;
  const words = text.split(BETWEEN_MENU_WORDS).filter((word) => word !== '');
  return (
    words.length >= FEWEST_MENU_WORDS &&
    words.filter((word) => word.length <= LONGEST_MENU_WORD).length >= LEAST_MENU_WORDS * words.length
  );
}
