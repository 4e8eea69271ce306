import { unescape as unescapeHtml } from 'html-escaper';
import { cutIntoPhrases } from '../chinese/phrases.ts';
import { attributeOf, type StartTag, type Token, tokenize } from './html-tokens.ts';
import { toPhrasedHtml } from './phrased.ts';

const HEADING = /^h[2-4]$/;
/** The class of a pull quote: see components/authoring/PullQuote.astro. */
const PULL_QUOTE = 'pull-quote phrases';
/**
 * The narrowest line, in em, of a pull quote on a telephone of 320 px, and of the list of contents beside a text. Those of
 * headings are wider.
 */
const NARROWEST = 11;
/** A character reference that is not read here. */
const REFERENCE = /&#?\w+;/;

/** The entries of the list of contents of a text: its headings of the second level. */
export function toContents(headings: readonly Heading[]): ContentsEntry[] {
  return headings
    .filter(({ depth = 2 }) => depth === 2)
    .map(({ slug, text }) => ({
      slug,
      text,
      html: toPhrasedHtml(text, { phrasesOf: cutIntoPhrases }, NARROWEST),
    }));
}

/**
 * The HTML of a written text with its headings and pull quotes in phrases, like the headings of captures: see
 * `toPhrasedHtml`. A heading with a class of its own is not shown.
 */
export function phraseHeadings(html: string): string {
  const tokens = tokenize(html);
  let open: StartTag | undefined;
  const parts = tokens.map((token, at) => {
    const source = html.slice(token.start, token.end);
    if (token.kind === 'start' && !open && isSetInPhrases(token)) {
      open = token;
      const isLong = HEADING.test(token.name) && textsIn(html, tokens.slice(at + 1), token).some(toPhrases);
      return isLong ? `${source.slice(0, -1)} class="phrases">` : source;
    }
    if (token.kind === 'end' && token.name === open?.name) open = undefined;
    return token.kind === 'text' && open ? (toPhrases(source) ?? source) : source;
  });
  return parts.join('');
}

function isSetInPhrases(tag: StartTag): boolean {
  const className = attributeOf(tag, 'class');
  return HEADING.test(tag.name) ? className === undefined : className === PULL_QUOTE;
}

/** The texts of the element that a tag opens, from the tokens behind it. */
function textsIn(html: string, behind: readonly Token[], { name }: StartTag): string[] {
  const end = behind.findIndex((token) => token.kind === 'end' && token.name === name);
  const inside = behind.slice(0, end).filter(({ kind }) => kind === 'text');
  return inside.map((token) => html.slice(token.start, token.end));
}

/** A run of text in phrases, as HTML; undefined if it breaks well without, or cannot be read. */
function toPhrases(source: string): string | undefined {
  const text = unescapeHtml(source);
  return REFERENCE.test(text) ? undefined : toPhrasedHtml(text, { phrasesOf: cutIntoPhrases }, NARROWEST);
}

interface Heading {
  /** 2 by default, as in captures. */
  depth?: number;
  slug: string;
  text: string;
}

/** A heading of a text, and its anchor. */
export interface ContentsEntry {
  slug: string;
  text: string;
  /** As HTML, if lines would break inside its phrases: see `toPhrasedHtml`. */
  html?: string | undefined;
}
