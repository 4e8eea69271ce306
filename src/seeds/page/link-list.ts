import type { LineLink, PageLine } from './line-builder.ts';

/** The shortest link of a list of headlines, in characters, and what may stand beside one. */
const SHORTEST_HEADLINE = 8;
const BESIDE = /^[\s\d\p{P}\p{S}年月日]*$/u;
const DIGIT = /\d/;

/**
 * Parts a line that is a list of links: several, or one beside a date. In a list of headlines nothing but links, marks
 * and dates stands on a line, and in running text much else does.
 */
export function partAtLinks(line: PageLine): PageLine[] {
  const pieces: { from: number; to: number; link?: LineLink }[] = [];
  let end = 0;
  for (const link of line.links) {
    const isDate = DIGIT.test(line.text.slice(end, link.from));
    if (isDate) pieces.push({ from: end, to: link.from });
    pieces.push({ from: isDate ? link.from : end, to: link.to, link });
    end = link.to;
  }
  if (DIGIT.test(line.text.slice(end))) pieces.push({ from: end, to: line.text.length });
  else if (pieces.length > 0) (pieces.at(-1) as { to: number }).to = line.text.length;
  const isList = pieces.length > 1 && pieces.every(({ from, to, link }) => isHeadline(line.text, from, to, link));
  if (!isList) return [line];
  return pieces.map(({ from, to, link }, index) => {
    const text = line.text.slice(from, to);
    const shift = from + text.length - text.trimStart().length;
    const links = link ? [{ from: link.from - shift, to: link.to - shift, href: link.href }] : [];
    return { ...line, text: text.trim(), afterGap: line.afterGap && index === 0, links };
  });
}

/** Whether a piece of a line may belong to a list of headlines: a long link with marks around it, or a date. */
function isHeadline(text: string, from: number, to: number, link: LineLink | undefined): boolean {
  if (!link) return BESIDE.test(text.slice(from, to));
  const isLong = link.to - link.from >= SHORTEST_HEADLINE;
  return isLong && BESIDE.test(text.slice(from, link.from)) && BESIDE.test(text.slice(link.to, to));
}
