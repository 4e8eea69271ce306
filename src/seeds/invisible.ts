/** Characters without width: control characters, zero-width spaces, direction marks, and what Unicode says is none. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern must find control characters
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/;

/** All invisible characters except the zero-width joiner before an emoji. */
const REMOVABLE = new RegExp(`(?!\\u200d\\p{Extended_Pictographic})${INVISIBLE.source}`, 'gu');

/** What Arabic and Hebrew need: joiners of letters, and marks that say to which side a full stop belongs. */
const MARK_OF_RIGHT_TO_LEFT = /[\u061c\u200c-\u200f]/;
const REMOVABLE_IN_RIGHT_TO_LEFT = new RegExp(`(?!${MARK_OF_RIGHT_TO_LEFT.source})${INVISIBLE.source}`, 'gu');
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Removes invisible characters from a text. Joiners inside emoji stay. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(REMOVABLE, '') : text;
}

/** Removes invisible characters from a paragraph; where it holds Arabic or Hebrew, those that these scripts need stay. */
export function withoutInvisibleInProse(text: string): string {
  if (!INVISIBLE.test(text)) return text;
  return text.replace(RIGHT_TO_LEFT.test(text) ? REMOVABLE_IN_RIGHT_TO_LEFT : REMOVABLE, '');
}
