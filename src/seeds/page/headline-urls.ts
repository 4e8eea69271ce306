import type { Capture, HeadlineUrl } from '../capture/capture.ts';
import { toLetters } from '../capture/words/letters.ts';
import type { PageLine } from './line-builder.ts';

/** The roles of lines that cite headlines. */
const CITING: ReadonlySet<string> = new Set(['previous', 'next', 'related']);

/** How many links are compared with a headline that is the text of none: `上一篇：…` may be inside a link, `…` cut. */
const MOST_COMPARED = 50;

/** The least share of a headline that a link says which cuts it. */
const LEAST_SHARE = 0.5;

/**
 * Finds where the headlines stand on the web that a page cites: the address of the link whose text is the headline, perhaps
 * with a label, a date or marks, or cut.
 *
 * @param capture what was read in the lines
 * @param lines all lines of the page
 * @param toUrl the address on the web of what a link leads to; undefined if that is no page
 */
export function findHeadlineUrls(
  { previous, next, related, lines: parts }: Capture,
  lines: readonly PageLine[],
  toUrl: (href: string) => string | undefined,
): HeadlineUrl[] {
  const citing = new Set(parts.filter(({ role }) => CITING.has(role)).map(({ line }) => line));
  const hrefs = new Map(
    [...citing].flatMap((number) => linksIn(lines[number - 1])).map(({ letters, href }) => [letters, href]),
  );
  const headlines = [...new Set([previous, next, ...related])].filter((headline) => headline !== undefined);
  const unlike = new Set(hrefs.keys()).difference(new Set(headlines.map(toLetters)));
  const inexact = [...unlike].slice(0, MOST_COMPARED);
  return headlines.flatMap((headline) => {
    const letters = toLetters(headline);
    const text = hrefs.has(letters) ? letters : inexact.find((text) => isOneInOther(letters, text));
    const url = text && toUrl(hrefs.get(text) ?? '');
    return url ? [{ headline, url }] : [];
  });
}

function linksIn(line: PageLine | undefined): { letters: string; href: string }[] {
  return line?.links.map(({ from, to, href }) => ({ letters: toLetters(line.text.slice(from, to)), href })) ?? [];
}

function isOneInOther(headline: string, linked: string): boolean {
  return linked.includes(headline) || (headline.includes(linked) && linked.length > headline.length * LEAST_SHARE);
}
