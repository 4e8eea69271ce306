/** `1.`, `2、`: the number of an item. A decimal is none. */
const NUMBER = /^(\d{1,3})[.．、]\s*(?!\d)/;

/** `· `, `●`: the mark of an item. */
const MARK = /^(?:[·•●■◆▪▶►○◇□※]|[-–—](?=\s))\s*/;

/**
 * The items of a list as a list shows them, which numbers or marks them itself.
 *
 * @returns `start` is the number of the first item if all are numbered in order, else undefined; `links` are those of each
 *   text, with places in that text
 * @example toItems({ items: ['1.看盐田', '2.看海'] }) // { start: 1, texts: ['看盐田', '看海'], links: [[], []] }
 */
export function toItems<Link extends Place>({ items, isNumbered, links = [] }: List<Link>): Items<Link> {
  const numbers = items.map((item) => Number(NUMBER.exec(item)?.[1] ?? Number.NaN));
  const [first = Number.NaN] = numbers;
  const stated = numbers.every((number, at) => number === first + at) ? first : undefined;
  const mark = stated === undefined ? MARK : NUMBER;
  const texts = items.map((item) => item.replace(mark, '') || item);
  const start = stated ?? (isNumbered ? 1 : undefined);
  return { start, texts, links: linksOfTexts(items, texts, links) };
}

function linksOfTexts<Link extends Place>(
  items: readonly string[],
  texts: readonly string[],
  links: readonly Link[],
): Link[][] {
  let end = -1;
  return items.map((item, at) => {
    end += 1 + item.length;
    const begin = end - (texts[at]?.length ?? 0);
    const within = links.filter(({ from, to }) => from >= begin && to <= end);
    return within.map((link) => ({ ...link, from: link.from - begin, to: link.to - begin }));
  });
}

/** A part of a text, in code units. */
interface Place {
  from: number;
  to: number;
}

/** A list as it was captured. */
interface List<Link> {
  items: readonly string[];
  /** Whether it is numbered though its items hold no numbers. */
  isNumbered?: true | undefined;
  /** Places in the items with a line feed between them, in code units. */
  links?: readonly Link[] | undefined;
}

/** The items of a list without their marks. */
interface Items<Link> {
  start: number | undefined;
  texts: string[];
  links: Link[][];
}
