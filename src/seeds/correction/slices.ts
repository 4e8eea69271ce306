import type { TextLink } from '../capture/capture.ts';

/** `share` and `price`: two words that a broken line parted at a space. */
const LATIN_END = /[A-Za-z,.;:!?)]$/;
const LATIN_START = /^[A-Za-z(]/;

/** A text with its links. */
export interface Slice {
  text: string;
  links: TextLink[];
}

/** A part of a text, without white space around it. A link that stands only partly in it falls away. */
export function sliceOf({ text, links }: Slice, from: number, to: number): Slice {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  const within = links.filter((link) => link.from >= start && link.to <= end);
  return { text: text.slice(start, end), links: within.map((link) => moved(link, -start)) };
}

/** Several texts as one line: with a space between two Latin words, and with nothing between other texts. */
export function joinLine(slices: readonly Slice[]): Slice {
  return slices.reduce(
    (before, next) => {
      const gap = LATIN_END.test(before.text) && LATIN_START.test(next.text) ? ' ' : '';
      return append(before, next, gap);
    },
    { text: '', links: [] },
  );
}

/** Several texts with a line feed between them, as the links of a list count them. */
export function joinItems(slices: readonly Slice[]): Slice {
  const [first = { text: '', links: [] }, ...rest] = slices;
  return rest.reduce((before, next) => append(before, next, '\n'), first);
}

function append(before: Slice, next: Slice, between: string): Slice {
  const at = before.text.length + between.length;
  return {
    text: before.text + between + next.text,
    links: [...before.links, ...next.links.map((link) => moved(link, at))],
  };
}

function moved(link: TextLink, by: number): TextLink {
  return { ...link, from: link.from + by, to: link.to + by };
}
