import { addressOfAuthor, addressOfSource, relativeLink } from '../archive/addresses.ts';
import { parsePublished, toMachineTime } from '../archive/date-time.ts';
import type { EditionArticle } from '../archive/edition.ts';

/** The length of a day in ISO 8601. */
const DAY_LENGTH = 10;

/** The byline of an article on the page at `from`. Names that have a page are links. */
export function toByline(from: string, { article, source, authors }: EditionArticle) {
  const { published, editors } = article.byline;
  const toName = (name: string, address: string | undefined): Name =>
    address ? { name, href: relativeLink(from, address) } : { name };
  return {
    authors: authors.map(({ name, key }) => toName(name, key && addressOfAuthor(key))),
    source: source && toName(source.name, source.key && addressOfSource(source.key)),
    editors,
    published: toShownTime(published),
  };
}

/**
 * A publication time as a page shows it, and for machines; undefined without one, and for one that does not exist.
 *
 * @example toShownTime('2023-04-24T20:30-04:00') // { shown: '2023年4月24日 20:30（UTC-4）', machine: '2023-04-24T20:30:00-04:00' }
 */
export function toShownTime(published: string | undefined): ShownTime | undefined {
  const machine = toMachineTime(published);
  const { year, month, day, time, offset } = parsePublished(published) ?? {};
  if (machine === undefined) return undefined;
  const date = `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  const zone = offset ? `（${toZoneName(offset)}）` : '';
  return { shown: time ? `${date} ${time.slice(0, 5)}${zone}` : date, machine };
}

/** The day, or the part of a date, that a publication time states, as a page shows it: `2023年4月25日`, `2023年4月`. */
export function toShownDay(published: string | undefined): ShownTime | undefined {
  return toShownTime(published?.slice(0, DAY_LENGTH));
}

/** `UTC`, `UTC+9`, `UTC-3:30`. */
function toZoneName(offset: string): string {
  const [, sign = '', hours = '0', minutes = '00'] = /^([+-])(..):(..)$/.exec(offset) ?? [];
  const difference = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return difference === '0' ? 'UTC' : `UTC${sign}${difference}`;
}

/** A publication time for readers and for `<time datetime>`. */
export interface ShownTime {
  shown: string;
  machine: string;
}

/** A name, and the link to its page if it has one. */
export interface Name {
  name: string;
  href?: string;
}
