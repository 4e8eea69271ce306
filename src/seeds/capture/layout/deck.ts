import { isFoot } from '../article/prose.ts';
import type { ListedPart } from '../runs/runs.ts';
import { toLetters } from '../words/letters.ts';
import { PairSet } from '../words/pair-set.ts';
import { isProse } from '../words/sentence.ts';
import { type Paragraph, toParagraphs } from './paragraphs.ts';
import { isUnclaimed } from './sections.ts';

/** `[海水是咸的，湖水是淡的……]`: a whole sentence in square brackets. */
const BRACKETED = /^[[［【](?=.{15,})[^\]］】]*[\]］】]$/;

/** The shortest and the longest deck without a label, in characters. */
const SHORTEST_DECK = 15;
const LONGEST_DECK = 220;

/** The smallest share of a deck's character pairs that are also in the next paragraphs, or in two further below. */
const LEAST_OVERLAP = { next: 0.75, below: 0.95 };
const NEXT_PARAGRAPHS = 3;
const SEARCHED_PARAGRAPHS = 12;

/** `“……`, `4月25日，……`: a quotation, news. That the text speaks of it again makes it no deck. */
const QUOTATION_OR_NEWS = /^(?:[“"「『]|(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:昨|今|近)[日天晚])/;

/** Characters that are neither letters nor digits: punctuation and white space. */
const NON_LETTERS = /[^\p{L}\p{N}]+/u;

/** The fewest other paragraphs of a text that has a deck without a label. */
const FEWEST_PARAGRAPHS = 4;

/** `盐田在海边。（示意图／某某图库）`: a caption, which some pages print twice. */
const CAPTION = /[（(][^（()）]*(?:[图圖]|[摄攝])[^（()）]*[）)]$/;

/** The most paragraphs of a deck. */
const MOST_PARAGRAPHS = 3;

/** The most parts of a deck that a crawler broke. */
const MOST_PARTS = 12;

/** The parts of the deck, their joined text, and the rule that found the deck. */
export interface Deck extends Paragraph {
  rule: string;
}

/**
 * The deck of an article: the text below a label, a sentence in square brackets, or a first paragraph that the text
 * repeats. Undefined if there is none.
 *
 * @param parts all parts between the title and the end of the article
 * @param links the texts of links that a crawler put on their own lines
 */
export function findDeck(parts: ListedPart[], links: Set<string>): Deck | undefined {
  const first = parts.find((part) => isUnclaimed(part) && isProse(part.plain));
  const firstIndex = first ? parts.indexOf(first) : parts.length;
  const labelIndex = parts.findIndex(({ cue }) => cue.kind === 'deckLabel');
  const [labelled] =
    labelIndex >= 0 && labelIndex <= firstIndex ? toParagraphs(textBelow(parts, labelIndex), links) : [];
  if (labelled) return { ...labelled, rule: 'deck-label' };

  const bracketed = parts.slice(0, firstIndex + 1).find((part) => isUnclaimed(part) && BRACKETED.test(part.plain));
  const isAbove = parts.some((part) => part !== bracketed && isUnclaimed(part) && isProse(part.plain));
  if (bracketed && isAbove) return { parts: [bracketed], text: bracketed.plain, rule: 'deck-in-brackets' };

  const opening = toParagraphs(parts.slice(0, firstIndex + MOST_PARTS).filter(isUnclaimed), links);
  const begin = opening.findIndex((paragraph) => first && paragraph.parts.includes(first));
  const repeated = begin < 0 ? [] : repeatedIn(opening.slice(begin, begin + MOST_PARAGRAPHS), parts);
  const text = repeated.map((paragraph) => paragraph.text).join('');
  return text === '' ? undefined : { parts: repeated.flatMap((each) => each.parts), text, rule: 'deck-said-again' };
}

/** The first paragraphs, as long as the text below them says each again. */
function repeatedIn(opening: Paragraph[], parts: ListedPart[]): Paragraph[] {
  const repeated: Paragraph[] = [];
  const prose = parts.filter((part) => isUnclaimed(part) && isProse(part.plain));
  for (const paragraph of opening) {
    const above = new Set([...repeated, paragraph].flatMap((each) => each.parts));
    const others = prose.filter((part) => !above.has(part)).map(({ plain }) => plain);
    if (!isRepeated(paragraph, others)) break;
    repeated.push(paragraph);
  }
  return repeated;
}

/** The parts of text directly below a label. */
function textBelow(parts: ListedPart[], labelIndex: number): ListedPart[] {
  const below = parts.slice(labelIndex + 1, labelIndex + 1 + MOST_PARTS);
  const end = below.findIndex(({ cue }) => cue.kind !== 'text');
  return end < 0 ? below : below.slice(0, end);
}

/** Whether the other paragraphs of a text say a paragraph above them again. */
function isRepeated({ text }: Paragraph, others: string[]): boolean {
  if (text.length < SHORTEST_DECK || text.length > LONGEST_DECK || isFoot(text) || CAPTION.test(text)) return false;
  if (others.length < FEWEST_PARAGRAPHS) return false;
  if (isHeldByOne(others, text)) return true;
  if (QUOTATION_OR_NEWS.test(text)) return false;
  const pairs = new PairSet().addText(text);
  const counts = others.slice(0, SEARCHED_PARAGRAPHS + 1).map((plain) => pairs.countIn(plain));
  const areSaid = (from: number, to: number, least: number) => {
    const atMost = sumOf(counts.slice(from, to)) + to - from - 1; // a pair more where one paragraph meets the next
    if (atMost / pairs.size < least) return false;
    return pairs.countIn(others.slice(from, to).join('')) / pairs.size >= least;
  };
  if (pairs.size === 0) return false;
  if (areSaid(0, NEXT_PARAGRAPHS, LEAST_OVERLAP.next)) return true;
  const starts = others.slice(0, SEARCHED_PARAGRAPHS).keys();
  return starts.some((from) => areSaid(from, from + 2, LEAST_OVERLAP.below));
}

/** Whether one of some paragraphs repeats a text letter for letter. Comparing the longest piece first is fast. */
function isHeldByOne(paragraphs: string[], text: string): boolean {
  const [longest = ''] = text.split(NON_LETTERS).sort((a, b) => b.length - a.length);
  const letters = toLetters(text);
  return paragraphs.some((each) => each.includes(longest) && toLetters(each).includes(letters));
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
