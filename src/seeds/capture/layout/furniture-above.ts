import { proseOf } from '../article/prose.ts';
import { isLineOfEvent } from '../cues/event.ts';
import type { Reading } from '../line-reading.ts';
import { parentOf } from '../lines/markup.ts';
import type { ListedPart } from '../runs/runs.ts';
import { isNumber } from '../words/numbers.ts';
import { isOutlet } from '../words/outlets.ts';
import { isProse } from '../words/sentence.ts';
import { isMarkedAsHeading } from './headings.ts';
import { toParagraphs } from './paragraphs.ts';
import { isUnclaimed, type Sections } from './sections.ts';

/** How many parts of the text are read with the lines above it, which may be pieces of its first paragraph. */
const MOST_PARTS = 12;

/** The most parts before the title of a capture that was selected by hand. */
const LONGEST_PREAMBLE = 3;

/** `【某某日报】海水为什么是咸的`: an item of a digest. */
const DIGEST_ITEM = /^[【[［][^】]{2,12}[】\]］](?=.{4})/;

/** `编者按：`: the label of a note above the text. */
const EDITOR_NOTE = /^[【[]?(?:编者的?[按话]|编者语)[】\]]?\s?[：:]?$/;

/** `一、`, `（1）`: a number before a heading. */
const NUMBER = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/;

/** `盐从山上来`: a line that may be a heading. */
const HEADING = /^(?=.*\p{Script=Han})[\p{L}\p{N}\p{P}\s]{2,32}$/u;

/** How much of a line without a full stop, and of a heading on a whole page, the text says. */
const LEAST_OF_LINE = 0.3;
const LEAST_OF_HEADING = 0.5;
const SHORTEST_HEADING = 4;

/** The tags of headings inside an article. */
const HEADING_TAG = /^h[2-6]$/;

/** The unclaimed lines above the text that are neither text, nor a piece of its first paragraph, nor its first heading. */
export function findFurnitureAbove(
  { head, body, preamble, isAbout }: Sections,
  readings: Map<ListedPart, Reading>,
  links: Set<string>,
): ListedPart[] {
  const unclaimed = head.filter((part) => isUnclaimed(part) && !readings.has(part));
  const above = new Set(unclaimed);
  const lowest = unclaimed.findLast(({ plain }) => !isText(plain, isAbout));
  const isPage = preamble.length > LONGEST_PREAMBLE || head.some(({ markup }) => markup);
  const first = body.find(isUnclaimed);
  const paragraphs = toParagraphs([...unclaimed, ...body.filter(isUnclaimed).slice(0, MOST_PARTS)], links);
  return paragraphs.flatMap(({ parts, text }) => {
    const isLowest = lowest !== undefined && parts.includes(lowest);
    const isFirstHeading = isLowest && (isMarkedAsHeading({ parts, text }) || isHeading(text, isPage, isAbout));
    const isBeside = parts.every((part) => isBesideText(part, first));
    return isText(text, isAbout) || isFirstHeading || isBeside ? [] : parts.filter((part) => above.has(part));
  });
}

/** Whether a line above the running text belongs to it. */
function isText(text: string, isAbout: (text: string) => number): boolean {
  if (isLineOfEvent(text) || EDITOR_NOTE.test(text) || isNumber(text)) return true;
  return proseOf(text) > 0 || DIGEST_ITEM.test(text) || (isProse(text) && isAbout(text) > LEAST_OF_LINE);
}

/** Whether the lowest line above the text is its first heading. On a whole page, the text must say much of it. */
function isHeading(text: string, isPage: boolean, isAbout: (text: string) => number): boolean {
  if (NUMBER.test(text)) return true;
  if (isPage) return text.length >= SHORTEST_HEADING && isAbout(text) >= LEAST_OF_HEADING;
  return HEADING.test(text) && !isOutlet(text);
}

/** Whether a line of a page is a bold paragraph or a heading in the element whose paragraphs are the text. */
export function isBesideText({ markup }: ListedPart, first: ListedPart | undefined): boolean {
  if (!markup || !first?.markup || markup.linked > 0) return false;
  const isHeading = HEADING_TAG.test(markup.tag) || (markup.tag === 'p' && markup.isBold);
  return isHeading && parentOf(markup.place) === parentOf(first.markup.place);
}
