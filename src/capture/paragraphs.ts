import type { ListedPart } from './lists.ts';
import { isCall, isProse, isStatement } from './sentence.ts';

/** `4月2日，`, `所谓“`: the sentence goes on. */
const GOES_ON = /[，,、（(《“‘「『—–]$/;

/** `，为该公司第一大股东。`: it has begun before. */
const HAS_BEGUN = /^[，,、。；;：:！!？?）)》”’」』%％]/;

/** `华润作为当时的`, `记者从`: no sentence and no heading ends in such a word. */
const OPEN_WORD = /[的是在和与及对由为将被从向把给而或以于让使称]$/;

/** `表示，……`, `则认为……`: no paragraph begins with such a word. */
const INNER_WORD =
  /^(?:表示|称|则|也|的|和|与|及|[A-Z]?[，、（(]|等|认为|指出|透露|方面|以及|还|又|都|就|仍|并|宣布|公告)/;

/** `MAI` at a line's end, `REN ZHAO` at the next one's beginning: a name that was broken. */
const LATIN_END = /[A-Za-z]$/;
const LATIN_START = /^[A-Za-z]/;

/** A link that a crawler put onto a line of its own: a name, and no longer than one. */
const LONGEST_LINK = 8;

/** Unfinished lines are this long, or have a comma; a heading is shorter and has none. */
const SHORTEST_UNFINISHED = 20;

/** One paragraph or heading: a part, or several where a crawler broke it in the middle of a sentence. */
export interface Paragraph {
  parts: ListedPart[];
  text: string;
}

/**
 * Puts the parts of broken paragraphs together. Only parts on neighbouring lines are, and only where the first does not end
 * a sentence, or the second begins inside one.
 */
export function toParagraphs(parts: ListedPart[]): Paragraph[] {
  const links = linksIn(parts);
  const paragraphs: ListedPart[][] = [];
  for (const part of parts) {
    const last = paragraphs.at(-1);
    if (last && isBroken(last, part, links)) last.push(part);
    else paragraphs.push([part]);
  }
  return paragraphs.map((members) => ({ parts: members, text: join(members) }));
}

function isBroken(before: ListedPart[], after: ListedPart, links: Set<string>): boolean {
  const last = before.at(-1);
  if (!last || after.afterGap || after.line - last.line > 1) return false;
  if (GOES_ON.test(last.plain) || HAS_BEGUN.test(after.plain)) return true;
  if (isEnded(last.plain)) return false;
  if (links.has(last.plain)) return true;
  if (links.has(after.plain)) return before.length > 1 || isUnfinished(last.plain);
  return LATIN_END.test(last.plain) && LATIN_START.test(after.plain) && isProse(after.plain);
}

/** The short lines that stand inside sentences: known by what stands before or behind them, wherever else they stand. */
function linksIn(parts: ListedPart[]): Set<string> {
  const links = new Set<string>();
  for (const [index, part] of parts.entries()) {
    if (part.plain.length > LONGEST_LINK || isEnded(part.plain) || part.afterGap) continue;
    const before = parts[index - 1];
    const after = parts[index + 1];
    const goesOn = after && !after.afterGap && (HAS_BEGUN.test(after.plain) || INNER_WORD.test(after.plain));
    if (goesOn || (before && isUnfinished(before.plain))) links.add(part.plain);
  }
  return links;
}

function isEnded(text: string): boolean {
  return isStatement(text) || isCall(text) || /[:：]$/.test(text);
}

function isUnfinished(text: string): boolean {
  if (isEnded(text)) return false;
  return text.length >= SHORTEST_UNFINISHED || /[，,]/.test(text) || OPEN_WORD.test(text);
}

/** `…何曙华、MAI` and `REN ZHAO…` need a space between them; Chinese does not. */
function join(parts: ListedPart[]): string {
  return parts
    .map(({ plain }) => plain)
    .reduce((text, next) => `${text}${LATIN_END.test(text) && LATIN_START.test(next) ? ' ' : ''}${next}`);
}
