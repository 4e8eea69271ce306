import type { ListedPart } from '../runs/runs.ts';
import { overlapOf, toLetters } from '../words/overlap.ts';
import { isProse } from '../words/sentence.ts';
import { type Paragraph, toParagraphs } from './paragraphs.ts';
import { isOpen } from './sections.ts';

/** `[海水是咸的，湖水是淡的……]`: a whole sentence in square brackets. */
const BRACKETED = /^[[［【](?=.{15,})[^\]］】]*[\]］】]$/;

/** A deck without a label is neither shorter nor longer. */
const SHORTEST = 15;
const LONGEST = 220;

/** A deck says what the text says: this share of its pairs of characters stands in the next paragraphs. */
const LEAST_OVERLAP = 0.75;
const NEXT_PARAGRAPHS = 3;

/** What parts a text into pieces that any telling of it has. */
const NO_LETTER = /[^\p{L}\p{N}]+/u;

/** A text of fewer paragraphs needs no deck. */
const FEWEST_PARAGRAPHS = 4;

/** A deck that a crawler broke has no more parts than these. */
const MOST_PARTS = 12;

/** The parts that are the deck, their text, and the rule that says so. */
export interface Deck extends Paragraph {
  rule: string;
}

/**
 * The deck of an article: behind a label, in square brackets, or a first paragraph that the text says again.
 *
 * @param parts all that stands after the title and before the article's end
 */
export function findDeck(parts: ListedPart[]): Deck | undefined {
  const first = parts.find((part) => isOpen(part) && isProse(part.plain));
  const firstAt = first ? parts.indexOf(first) : parts.length;
  const label = parts.findIndex(({ cue }) => cue.kind === 'deckLabel');
  const [labelled] = label >= 0 && label <= firstAt ? toParagraphs(textBelow(parts, label)) : [];
  if (labelled) return { ...labelled, rule: 'deck-label' };

  const bracketed = parts.slice(0, firstAt + 1).find((part) => isOpen(part) && BRACKETED.test(part.plain));
  if (bracketed) return { parts: [bracketed], text: bracketed.plain, rule: 'deck-in-brackets' };

  const opening = toParagraphs(parts.slice(0, firstAt + MOST_PARTS).filter(isOpen));
  const paragraph = opening.find((each) => first && each.parts.includes(first));
  return paragraph && isSaidAgain(paragraph, parts) ? { ...paragraph, rule: 'deck-said-again' } : undefined;
}

/** The parts of text directly below a label. */
function textBelow(parts: ListedPart[], label: number): ListedPart[] {
  const below = parts.slice(label + 1, label + 1 + MOST_PARTS);
  const end = below.findIndex(({ cue }) => cue.kind !== 'text');
  return end < 0 ? below : below.slice(0, end);
}

function isSaidAgain({ parts: own, text }: Paragraph, parts: ListedPart[]): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const others = parts.filter((part) => isOpen(part) && isProse(part.plain) && !own.includes(part));
  if (others.length < FEWEST_PARAGRAPHS) return false;
  if (others.some(({ plain }) => isSaidIn(text, plain))) return true;
  const next = others.slice(0, NEXT_PARAGRAPHS).map(({ plain }) => plain);
  return overlapOf(text, next.join('\n')) >= LEAST_OVERLAP;
}

/** Whether a paragraph holds a text to the letter; its longest piece without a mark tells nearly all that do not. */
function isSaidIn(text: string, paragraph: string): boolean {
  const [longest = ''] = text.split(NO_LETTER).sort((a, b) => b.length - a.length);
  return paragraph.includes(longest) && toLetters(paragraph).includes(toLetters(text));
}
