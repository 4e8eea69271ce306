import type { ListedPart } from '../runs/runs.ts';
import type { Sections } from './sections.ts';

/** How many parts before the title may state its byline, if none below it does. */
const NEAR_THE_TITLE = 5;

/** How many parts behind the text may state its byline. */
const NEAR_THE_TEXT = 30;

/** The most parts between a title and its text. Lists between more parts are menus. */
const LONGEST_HEAD = 30;

/**
 * The bylines, lists and pagers that stand where those of an article do not: far from its title and its text. They
 * belong to the site, or to other articles.
 */
export function findOutOfPlace({ preamble, head, tail }: Sections): ListedPart[] {
  const isSigned = head.some(({ cue }) => cue.kind === 'byline');
  const nearest = isSigned ? preamble.length : preamble.length - NEAR_THE_TITLE;
  return [
    ...preamble.filter(({ cue, reading }, index) => reading || (cue.kind === 'byline' && index < nearest)),
    ...(head.length > LONGEST_HEAD ? head.filter(({ reading }) => reading?.role === 'related') : []),
    ...tail.slice(NEAR_THE_TEXT).filter(({ cue }) => cue.kind === 'byline'),
  ];
}
