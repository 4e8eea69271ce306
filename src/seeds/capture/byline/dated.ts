import type { Statement } from '../capture.ts';
import { findDate } from '../words/dates.ts';
import { isOutlet } from '../words/outlets.ts';
import { isName } from '../words/person-names.ts';

/** What parts a date from a paper's or a writer's name, and how many of them there may be. */
const BESIDE_DATE = /[\s|｜·,，()（）【】[\]]+/;
const MOST_WORDS = 4;

/** `原创`: not a name, though it could be one. */
const ORIGINAL = /^(?:原创|独家)$/;

/**
 * A date, and beside it a paper, names, or nothing.
 *
 * @example findDated('2023-04-25 08:30 某某网 王小明') // { published: '2023-04-25T08:30', authors: ['王小明'], source: '某某网' }
 */
export function findDated(text: string): Statement | undefined {
  const date = findDate(text);
  const beside = date && findOutletBeside(text.slice(0, date.start), text.slice(date.end));
  return beside && { published: date.iso, ...beside };
}

/** What stands beside a date, if that is a paper, names, or nothing: `原创 王小明 某某公众号 2023-04-25`. */
function findOutletBeside(before: string, after: string): Statement | undefined {
  const words = `${before} ${after}`.split(BESIDE_DATE).filter((word) => word !== '');
  const outlet = words.find(isOutlet);
  const authors = words.filter((word) => isName(word) && !ORIGINAL.test(word));
  if (words.length > MOST_WORDS || !words.every((word) => word === outlet || isName(word) || ORIGINAL.test(word))) {
    return undefined;
  }
  return { ...(authors.length > 0 && { authors }), ...(outlet && { source: outlet }) };
}
