import { escape as escapeHtml } from 'html-escaper';
import type { Edition } from '../archive/edition.ts';
import { widthOf } from '../chinese/line-units.ts';

/** Where a browser would break a line though no phrase ends: beside a Han character, in a range, or at the space in a figure. */
const BREAKABLE = /[\p{L}\p{N}%％‰”’」』》）)]\p{Script=Han}|\p{Script=Han}[\p{L}\p{N}]|[\d%％][-–—~～]\d|\S\s\S/u;
/** The widest phrase that is kept on one line, in em: see styles/phrases.css. */
const WIDEST = 9;
/** The width of texts that no place breaks, in em. */
const SHORTEST = 8;
/** The digits of a number but for its last: no browser breaks a line in them. */
const LONG_NUMBER = /^\d[\d,.]*(?=\d)/;
/** Marks at the end of a phrase that no line may begin with: no element needs to keep them. */
const CLOSING = /[，。、；：？！）》”’】」』,.;:?!)\]]{1,3}$/u;
/** Between two phrases, where browsers break a line by themselves. Firefox breaks no line beside a quotation mark. */
const BREAKS =
  /\s$|^\s|^(?:\p{Script=Han}[\p{Script=Han}A-Za-z0-9（《【「『]|[，。、；：？！）》】」』…—][\p{Script=Han}（《【「『]|[A-Za-z0-9]\p{Script=Han})$/u;
/** Lets a line break, by a character that styles/phrases.css generates: after `<wbr>` Firefox balances no lines. */
const BREAK = '<span class="break"></span>';
/** The widths of a headline's place, in em, that styles/phrases.css tells apart. */
const ROOMS = [12, 17] as const;
/** `：`, `？”`, `——`: the end of a clause. One `—` ties two names. */
const CLAUSE_END = /(?:[：；，。？！…:;?!]|——)[”’」』》）)]*$|^\s+$/;
/** In em. A clause that is so short has no line of its own. */
const SHORTEST_CLAUSE = 4;
/** How many times as long as another clause one may be. */
const MOST_UNEVEN = 3;

/** What was made of each text by each edition: many pages show one headline. */
const made = new WeakMap<Edition['phrasesOf'], Map<string, string | undefined>>();

/**
 * A headline or a deck as HTML in which lines break between phrases only: each is an element. A headline of clauses is an
 * element that says how wide a place holds the longest one: there, its lines break between clauses only.
 *
 * @param fits the width, in em, of texts that no place of this one breaks
 * @returns undefined if the text as it stands breaks nowhere else
 */
export function toPhrasedHtml(
  text: string,
  { phrasesOf }: Pick<Edition, 'phrasesOf'>,
  fits = SHORTEST,
): string | undefined {
  if (widthOf(text) <= fits) return undefined;
  const known = made.get(phrasesOf) ?? new Map<string, string | undefined>();
  made.set(phrasesOf, known);
  if (!known.has(text)) known.set(text, phrasesToHtml(phrasesOf(text)));
  return known.get(text);
}

function phrasesToHtml(phrases: readonly string[]): string | undefined {
  const pieces = phrases.map(toPiece);
  if (!pieces.some(isElement)) return undefined;
  const html = pieces.map((piece, at) => `${needsBreak(phrases, pieces, at) ? BREAK : ''}${piece}`).join('');
  const room = roomOf(phrases);
  return room === undefined ? html : `<span class="clauses-${room}">${html}</span>`;
}

function toPiece(phrase: string): string {
  if (!BREAKABLE.test(phrase)) return escapeHtml(phrase);
  if (widthOf(phrase) <= WIDEST) return `<span>${escapeHtml(phrase)}</span>`;
  const core = phrase.replace(CLOSING, '');
  if (core !== phrase && widthOf(core) <= WIDEST)
    return `<span>${escapeHtml(core)}</span>${escapeHtml(phrase.slice(core.length))}`;
  const [digits = ''] = LONG_NUMBER.exec(phrase) ?? [];
  return digits ? `${digits}${toPiece(phrase.slice(digits.length))}` : escapeHtml(phrase);
}

function isElement(piece = ''): boolean {
  return piece.includes('<');
}

/** Whether nothing but an element says that a line may break before a phrase. Beside others than elements, browsers know. */
function needsBreak(phrases: readonly string[], pieces: readonly string[], at: number): boolean {
  if (at === 0 || !(isElement(pieces[at - 1]) || isElement(pieces[at]))) return false;
  return !BREAKS.test(`${[...(phrases[at - 1] ?? '')].at(-1)}${[...(phrases[at] ?? '')][0]}`);
}

/** The width of a place that holds each clause of a headline; undefined if the headline has no clauses of similar length. */
function roomOf(phrases: readonly string[]): (typeof ROOMS)[number] | undefined {
  const widths = clausesOf(phrases).map((clause) => widthOf(clause) + 0.5);
  const widest = Math.max(...widths);
  if (widths.length === 1 || widest > Math.min(...widths) * MOST_UNEVEN) return undefined;
  return ROOMS.find((room) => room >= widest);
}

/** The clauses of a headline. A very short one belongs to the one behind it, or else to the one before it. */
function clausesOf(phrases: readonly string[]): string[] {
  const clauses = [''];
  for (const phrase of phrases) {
    clauses[clauses.length - 1] += phrase;
    if (CLAUSE_END.test(phrase) && widthOf((clauses.at(-1) ?? '').trim()) >= SHORTEST_CLAUSE) clauses.push('');
  }
  const last = clauses.pop() ?? '';
  if (clauses.length === 0 || widthOf(last.trim()) >= SHORTEST_CLAUSE)
    return [...clauses, last].map((each) => each.trim());
  return [...clauses.slice(0, -1), `${clauses.at(-1)}${last}`].map((each) => each.trim());
}
