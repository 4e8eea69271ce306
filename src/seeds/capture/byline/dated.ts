import type { Statement } from '../capture.ts';
import { findDate } from '../words/dates.ts';
import { isOutlet } from '../words/outlets.ts';
import { isName } from '../words/person-names.ts';

/** The separators between a date and the names of outlets and writers. */
const SEPARATORS = /[\s|｜·,，()（）【】[\]]+/;

/** The most words beside a date. */
const MOST_WORDS = 4;

/** `原创`: not a name, though it matches the pattern of names. */
const ORIGINAL = /^(?:原创|独家)$/;

/**
 * The fields of a byline that holds a date and, at most, an outlet and writers; undefined for any other text.
 *
 * @example findDatedByline('2023-04-25 08:30 某某网 王小明')
 *   // { published: '2023-04-25T08:30', authors: ['王小明'], source: '某某网' }
 */
export function findDatedByline(text: string): Statement | undefined {
  const date = findDate(text);
  const beside = date && findOutletBeside(text.slice(0, date.start), text.slice(date.end));
  return beside && { published: date.iso, ...beside };
}

/** The outlet and the writers beside a date; undefined if other words are there: `原创 王小明 某某公众号 2023-04-25`. */
function findOutletBeside(before: string, after: string): Statement | undefined {
  const words = `${before} ${after}`.split(SEPARATORS).filter((word) => word !== '');
  const outlet = words.find(isOutlet);
  const authors = words.filter((word) => isName(word) && !ORIGINAL.test(word));
  if (words.length > MOST_WORDS || !words.every((word) => word === outlet || isName(word) || ORIGINAL.test(word))) {
    return undefined;
  }
  return { ...(authors.length > 0 && { authors }), ...(outlet && { source: outlet }) };
}
