import type { ListedPart } from './lists.ts';
import { overlapOf, toLetters } from './overlap.ts';
import { type Paragraph, toParagraphs } from './paragraphs.ts';
import { isOpen } from './sections.ts';
import { isProse } from './sentence.ts';

/** `[海水是咸的，湖水是淡的]`: a whole sentence in square brackets. */
const BRACKETED = /^[[［【](?=.{15,})[^\]］】]*[\]］】]$/;

/** A deck without a label is neither shorter nor longer. */
const SHORTEST = 15;
const LONGEST = 220;

/** A deck says what the text says: this share of its pairs of characters stands in the next paragraphs. */
const LEAST_OVERLAP = 0.75;
const NEXT_PARAGRAPHS = 3;

/** A deck that a crawler broke has no more parts than these. */
const MOST_PARTS = 12;

/** How few paragraphs a text may have, to need a deck. */
const FEWEST_PARAGRAPHS = 4;

/** The parts that are the deck, and the rule that says so. */
export interface Deck extends Paragraph {
  rule: string;
}

/**
 * The deck of an article: behind a label, in square brackets, or a first line that the text says again.
 *
 * @param parts all that stands after the title and before the article's end
 */
export function findDeck(parts: ListedPart[]): Deck | undefined {
  const prose = parts.filter((part) => isOpen(part) && isProse(part.plain));
  const first = prose[0];
  const firstAt = first ? parts.indexOf(first) : parts.length;
  const label = parts.findIndex(({ cue }) => cue.kind === 'deckLabel');
  if (label >= 0 && label <= firstAt) {
    const [labelled] = toParagraphs(openAfter(parts, label));
    if (labelled) return { ...labelled, rule: 'deck-label' };
  }
  const bracketed = parts.slice(0, firstAt + 1).find((part) => isOpen(part) && BRACKETED.test(part.plain));
  if (bracketed) return { parts: [bracketed], text: bracketed.plain, rule: 'deck-in-brackets' };
  if (!first) return undefined;
  return isSaidAgain(first, prose.slice(1))
    ? { parts: [first], text: first.plain, rule: 'deck-said-again' }
    : undefined;
}

function openAfter(parts: ListedPart[], label: number): ListedPart[] {
  const below = parts.slice(label + 1, label + 1 + MOST_PARTS);
  const end = below.findIndex(({ cue }) => cue.kind !== 'text');
  return end < 0 ? below : below.slice(0, end);
}

function isSaidAgain({ plain }: ListedPart, paragraphs: ListedPart[]): boolean {
  if (plain.length < SHORTEST || plain.length > LONGEST || paragraphs.length < FEWEST_PARAGRAPHS) return false;
  const letters = toLetters(plain);
  if (paragraphs.some((paragraph) => toLetters(paragraph.plain).includes(letters))) return true;
  const next = paragraphs.slice(0, NEXT_PARAGRAPHS).map((paragraph) => paragraph.plain);
  return overlapOf(plain, next.join('\n')) >= LEAST_OVERLAP;
}
