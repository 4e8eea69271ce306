import type { ListedPart } from '../runs/runs.ts';
import { isCall, isProse, isStatement } from '../words/sentence.ts';

/** `4月2日，`, `所谓“`: the sentence goes on. */
const GOES_ON = /[，,、（(《“‘「『—–]$/;

/** `，为该公司第一大股东。`: it has begun before. */
const HAS_BEGUN = /^[，,、。；;：:！!？?）)》”’」』%％]/;

/** `该公司作为当时的`, `记者从`, `该公司董事长`: a line that ends in such a word and has a name below it goes on. */
const OPEN_WORD =
  /(?:[的是在和与及对由为将被从向把给而或以于让使称至到月日年]|人士|主席|总裁|经理|董事长|创始人|分析师|专家|教授|首席|[站校院市县区部厅局处队行所馆社会]长)$/;

/** `表示，……`, `则认为……`: no paragraph begins with such a word. */
const INNER_WORD =
  /^(?:表示|称|则|也|的|和|与|及|[A-Z]?[，、（(]|等|认为|指出|透露|方面|以及|还|又|都|就|仍|并|宣布|公告)/;

/** `MAI` at a line's end, `REN ZHAO` at the next one's beginning: a name that was broken. */
const LATIN_END = /[A-Za-z]$/;
const LATIN_START = /^[A-Za-z]/;

/** A link that a crawler put onto a line of its own: a name, and no longer than one. */
const LONGEST_LINK = 8;

/** Where links have been torn out, a line as short as this is one, wherever it stands. */
const SURE_LINK = /^(?!(?:结语|小结|尾声|后记|导读|前言|引言|总结|背景|点评)$)[\p{Script=Han}A-Za-z]{1,3}$/u;
const FEWEST_LINKS = 2;

/** `可以分成几个时期：`: the line ends, though the text goes on below. */
const INTRODUCTION = /[:：]$/;

/** Unfinished lines are this long, or have a comma; a heading is shorter and has none. */
const SHORTEST_UNFINISHED = 20;
const COMMA = /[，,]/;

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
  if (!last || !isNext(last, after)) return false;
  if (GOES_ON.test(last.plain) || HAS_BEGUN.test(after.plain)) return true;
  if (isEnded(last.plain) || last.line === after.line) return false;
  if (isQuoteOpen(last.plain) && after.plain.includes('”')) return true;
  if (isLink(last.plain, links)) return true;
  if (isLink(after.plain, links)) return before.length > 1 || isUnfinished(last.plain);
  return LATIN_END.test(last.plain) && LATIN_START.test(after.plain) && isProse(after.plain);
}

function isNext(before: ListedPart, after: ListedPart): boolean {
  return !after.afterGap && after.order === before.order + 1;
}

function isLink(text: string, links: Set<string>): boolean {
  return links.has(text) || (links.size >= FEWEST_LINKS && SURE_LINK.test(text));
}

/**
 * The short lines that stand inside sentences, wherever else they stand. What goes on behind a line, or a word that cannot end
 * one, is sure; that a stop is missing before it counts only where others are sure, since stops are forgotten too.
 */
function linksIn(parts: ListedPart[]): Set<string> {
  const sure = new Set<string>();
  const likely = new Set<string>();
  for (const [index, part] of parts.entries()) {
    if (part.plain.length > LONGEST_LINK || isEnded(part.plain)) continue;
    const before = parts[index - 1];
    const after = parts[index + 1];
    const goesOn = after && isNext(part, after) && (HAS_BEGUN.test(after.plain) || INNER_WORD.test(after.plain));
    const isBelow = before && isNext(before, part) && before.line < part.line;
    if (goesOn || (isBelow && isCutOff(before.plain))) sure.add(part.plain);
    else if (isBelow && isUnfinished(before.plain)) likely.add(part.plain);
  }
  return sure.size > 0 ? new Set([...sure, ...likely]) : sure;
}

/** `“以用户体验为`: somebody is still speaking. */
function isQuoteOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}

function isCutOff(text: string): boolean {
  return GOES_ON.test(text) || OPEN_WORD.test(text);
}

function isEnded(text: string): boolean {
  return isStatement(text) || isCall(text) || INTRODUCTION.test(text);
}

function isUnfinished(text: string): boolean {
  if (isEnded(text)) return false;
  return text.length >= SHORTEST_UNFINISHED || COMMA.test(text) || OPEN_WORD.test(text);
}

/** `ALAN` and `MARK` on two lines need a space between them; Chinese does not. */
function join(parts: ListedPart[]): string {
  return parts
    .map(({ plain }, place) => {
      const before = parts[place - 1]?.plain.slice(-1) ?? '';
      return LATIN_END.test(before) && LATIN_START.test(plain) ? ` ${plain}` : plain;
    })
    .join('');
}
