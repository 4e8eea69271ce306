import type { ListedPart } from '../runs/runs.ts';
import { isDate } from '../words/dates.ts';
import type { Sections } from './sections.ts';

/** How many parts before the title may state its byline, if none below it does. */
const NEAR_THE_TITLE = 5;

/** How many parts below a copy of the title above it may state its byline. */
const BELOW_A_COPY = 4;

/** How many parts behind the text may state its byline. */
const NEAR_THE_TEXT = 30;

/** The most parts between a title and its text. Lists between more parts are menus. */
const LONGEST_HEAD = 30;

/** `发布时间：`: a label that no line of a commenter has. */
const LABEL = /(?:来源|來源|编辑|編輯|责编|時間|时间|日期|发布|發佈)\s?[:：]/;

/** The fewest lines with a name or a time behind the text that are of people who comment on it. */
const FEWEST_COMMENTS = 2;

/**
 * The bylines, lists and pagers that stand where those of an article do not: far from its title and its text. They
 * belong to the site, or to other articles.
 */
export function findOutOfPlace({ preamble, title, head, tail }: Sections): ListedPart[] {
  const isSigned = head.some(({ cue }) => cue.kind === 'byline');
  const nearest = isSigned ? preamble.length : preamble.length - NEAR_THE_TITLE;
  const told = bylinesBelow(preamble, title?.text);
  return [
    ...preamble.filter(
      (part, index) => part.reading || (part.cue.kind === 'byline' && index < nearest && !told.has(part)),
    ),
    ...(head.length > LONGEST_HEAD ? head.filter(({ reading }) => reading?.role === 'related') : []),
    ...commentersIn(tail),
    ...tail.slice(NEAR_THE_TEXT).filter(({ cue }) => cue.kind === 'byline'),
  ];
}

/** The labelled bylines below a title that stands above the article too: some pages hold it twice, for desks and for phones. */
function bylinesBelow(preamble: ListedPart[], title: string | undefined): Set<ListedPart> {
  const copies = [...preamble.keys()].filter((at) => preamble[at]?.plain === title);
  const below = copies.flatMap((at) => preamble.slice(at + 1, at + 1 + BELOW_A_COPY));
  return new Set(below.filter(({ cue }) => cue.kind === 'byline' && (cue.statement.source ?? cue.statement.editors)));
}

/** The lines of commenters: `王小明 2023-04-26 08:00`, below a heading of comments or several without one; dates of lists. */
function commentersIn(tail: ListedPart[]): ListedPart[] {
  const heading = tail.findIndex(({ cue }) => cue.kind === 'furniture' && cue.rule === 'comments');
  const below = heading < 0 ? [] : tail.slice(heading).filter((part) => isCommenter(part, false));
  const named = tail.filter((part) => isCommenter(part, true));
  return named.length >= FEWEST_COMMENTS ? [...named, ...below] : below;
}

/** Whether a part has a name or a time, or both of them or a date alone, and no label of an article's byline. */
function isCommenter({ cue, plain, reading }: ListedPart, hasBoth: boolean): boolean {
  if (cue.kind !== 'byline' || LABEL.test(plain)) return false;
  const { published, authors } = cue.statement;
  if (!hasBoth) return Boolean(published ?? authors);
  return Boolean(published && (authors || (!reading && isDate(plain))));
}
