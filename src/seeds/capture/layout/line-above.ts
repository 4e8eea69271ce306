import { foldScript } from '../../../chinese/script.ts';
import { proseOf } from '../article/prose.ts';
import { findBeside } from '../byline/dated.ts';
import { findOutletAndName, type Reporter } from '../byline/reporter.ts';
import { isTimestamp } from '../cues/related-heading.ts';
import { type Reading, toFurniture } from '../line-reading.ts';
import type { ListedPart } from '../runs/runs.ts';
import { toLetters } from '../words/letters.ts';
import { isOutlet } from '../words/outlets.ts';
import { overlapOf } from '../words/overlap.ts';
import { isNames, toNames } from '../words/person-names.ts';
import { isBesideText } from './furniture-above.ts';
import { isUnclaimed, type Sections } from './sections.ts';

/** The smallest share of a second title's character pairs that are also in the title. */
const LEAST_OVERLAP = 0.4;

/** The shortest and the longest second title, in characters. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 60;

/** `【某某专栏】`: the name of a column. */
const COLUMN = /^[【[（(][^】\])）。，]{2,10}[】\])）]$/;

/** `2023-04-25`, `04-25 20:12`: a line with a date or a time. */
const DATED = /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{1,2}[-/月]\d{1,2}日?\s{0,3}\d{1,2}[:：]\d{2}/;

/** `地点：海边`: a label that is no label of a byline. */
const LABELLED = /^[\s（(【[]*\p{Script=Han}{2,6}\s?[:：]/u;

/** The longest line with a date above the text that is a byline, in characters. */
const LONGEST_DATED = 60;

/**
 * Reads a line above the text that no cue has claimed: the title again, a second title, a date with what stands beside it,
 * the name of a column, writers or an outlet.
 *
 * @param index of the line among those that are read
 * @param parts of the title's section and the text
 */
export function readAbove(
  part: ListedPart,
  index: number,
  { title, body }: Sections,
  parts: ListedPart[],
): Reading | undefined {
  const { plain } = part;
  if (title?.part && toLetters(plain) === toLetters(title.text)) return toFurniture(part, 'title-again');
  if (title?.part && index === 0 && isSecondTitle(plain, title.text) && !isBesideText(part, body.find(isUnclaimed))) {
    return {
      part,
      role: 'byline',
      rule: 'second-title',
      finding: { field: 'byline', statement: { originalTitle: plain } },
    };
  }
  const isDated = plain.length <= LONGEST_DATED && DATED.test(plain) && !LABELLED.test(plain) && proseOf(plain) === 0;
  const dated = isDated ? findBeside(plain) : undefined;
  if (dated && Object.keys(dated).length > 0)
    return { part, role: 'byline', rule: 'beside-a-date', finding: { field: 'byline', statement: dated } };
  if (isTimestamp(plain)) return toFurniture(part, 'date-without-a-year');
  if (COLUMN.test(plain)) return toFurniture(part, 'column-name');
  return readWriter(part, parts);
}

/** Reads a line that names writers or an outlet, and nothing else, if no other line names them. */
export function readWriter(part: ListedPart, parts: ListedPart[]): Reading | undefined {
  const { plain } = part;
  const writer = isNames(foldScript(plain))
    ? { authors: toNames(plain) }
    : (findOutletAndName(plain) ?? findOutlet(part, parts));
  const isSaidAgain = () => parts.some((other) => other !== part && other.plain.includes(plain));
  if (!writer || (writer.authors.length > 0 && isSaidAgain())) return undefined;
  const { outlet, authors } = { outlet: undefined, ...writer };
  const statement = { ...(authors.length > 0 && { authors }), ...(outlet && { source: outlet }) };
  return { part, role: 'byline', rule: 'bare-name', finding: { field: 'byline', statement } };
}

/** The outlet that a part names, if a date or a time is above it or below. */
function findOutlet(part: ListedPart, parts: ListedPart[]): Reporter | undefined {
  if (!isOutlet(foldScript(part.plain))) return undefined;
  const at = parts.indexOf(part);
  return isDated(parts[at - 1]) || isDated(parts[at + 1]) ? { authors: [], outlet: part.plain } : undefined;
}

function isDated(part: ListedPart | undefined): boolean {
  if (part?.cue.kind !== 'byline') return part !== undefined && isTimestamp(part.plain);
  const { published, dayOfYear } = part.cue.statement;
  return Boolean(published ?? dayOfYear);
}

function isSecondTitle(text: string, title: string): boolean {
  if (text.length > LONGEST_TITLE || text.length < SHORTEST_TITLE) return false;
  return title.includes(text) || (text.length >= title.length / 3 && overlapOf(text, title) >= LEAST_OVERLAP);
}
