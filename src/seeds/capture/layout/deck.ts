import type { ListedPart } from '../runs/runs.ts';
import { toLetters } from '../words/letters.ts';
import { overlapOf } from '../words/overlap.ts';
import { isProse } from '../words/sentence.ts';
import { type Paragraph, toParagraphs } from './paragraphs.ts';
import { isUnclaimed } from './sections.ts';

/** `[海水是咸的，湖水是淡的……]`: a whole sentence in square brackets. */
const BRACKETED = /^[[［【](?=.{15,})[^\]］】]*[\]］】]$/;

/** The shortest and the longest deck without a label, in characters. */
const SHORTEST_DECK = 15;
const LONGEST_DECK = 220;

/** The smallest share of a deck's character pairs that are also in the next paragraphs. */
const LEAST_OVERLAP = 0.75;
const NEXT_PARAGRAPHS = 3;

/** Characters that are neither letters nor digits: punctuation and white space. */
const NON_LETTERS = /[^\p{L}\p{N}]+/u;

/** The fewest other paragraphs of a text that has a deck without a label. */
const FEWEST_PARAGRAPHS = 4;

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
  const paragraph = opening.find((candidate) => first && candidate.parts.includes(first));
  return paragraph && isRepeated(paragraph, parts) ? { ...paragraph, rule: 'deck-said-again' } : undefined;
}

/** The parts of text directly below a label. */
function textBelow(parts: ListedPart[], labelIndex: number): ListedPart[] {
  const below = parts.slice(labelIndex + 1, labelIndex + 1 + MOST_PARTS);
  const end = below.findIndex(({ cue }) => cue.kind !== 'text');
  return end < 0 ? below : below.slice(0, end);
}

function isRepeated({ parts: deckParts, text }: Paragraph, parts: ListedPart[]): boolean {
  if (text.length < SHORTEST_DECK || text.length > LONGEST_DECK) return false;
  const others = parts.filter((part) => isUnclaimed(part) && isProse(part.plain) && !deckParts.includes(part));
  if (others.length < FEWEST_PARAGRAPHS) return false;
  if (others.some(({ plain }) => isRepeatedIn(text, plain))) return true;
  const next = others.slice(0, NEXT_PARAGRAPHS).map(({ plain }) => plain);
  return overlapOf(text, next.join('\n')) >= LEAST_OVERLAP;
}

/** Whether a paragraph repeats a text letter for letter. Comparing the longest piece first is fast. */
function isRepeatedIn(text: string, paragraph: string): boolean {
  const [longest = ''] = text.split(NON_LETTERS).sort((a, b) => b.length - a.length);
  return paragraph.includes(longest) && toLetters(paragraph).includes(toLetters(text));
}
