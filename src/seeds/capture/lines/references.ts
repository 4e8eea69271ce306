import { decodeHTMLStrict } from 'entities/decode';
import { matchesOf } from './matches.ts';

/** `&ldquo;`, `&#12288;`, `&#x3000;`, `&amp;nbsp;`: a character reference of HTML, perhaps escaped once more. */
const REFERENCE = /&(?:amp;)?(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** What a reader cannot see: control characters, lone surrogates, characters that icon fonts use, and none at all. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u2028\u2029]/gu;
const NO_CHARACTER = '\ufffd';

/** A piece of a text as captured, and what it says. */
export interface Piece {
  text: string;
  plain: string;
}

/**
 * Splits a text at its character references. The texts joined are the text.
 *
 * @example splitReferences('&ldquo;海水&rdquo; AT&T') // plain: '“', '海水', '”', ' AT&T'
 */
export function splitReferences(text: string): Piece[] {
  if (!text.includes('&')) return [{ text, plain: text }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: reference, index } of matchesOf(REFERENCE, text)) {
    const plain = toCharacter(reference);
    if (plain === undefined) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), plain: text.slice(from, index) });
    pieces.push({ text: reference, plain });
    from = index + reference.length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), plain: text.slice(from) });
  return pieces;
}

/** A text with the characters that its references stand for. */
export function readReferences(text: string): string {
  if (!text.includes('&')) return text;
  return splitReferences(text)
    .map(({ plain }) => plain)
    .join('');
}

/** The characters that a reference stands for; undefined if HTML knows no such reference. */
function toCharacter(reference: string): string | undefined {
  const once = decodeHTMLStrict(reference);
  const character = once === reference || once === '&' ? once : decodeHTMLStrict(once);
  if (character === reference || character.includes(NO_CHARACTER)) return undefined;
  return character.replace(UNSEEN, ' ');
}
