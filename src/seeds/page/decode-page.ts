import { findUtf16 } from '../decode/utf16.ts';

/** `charset=gb2312`, `charset="utf-8"`, `encoding="gbk"`: the encoding that a page states, wherever it does. */
const CHARSET = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i;

/** How much of a page is searched for its encoding, in bytes: some pages state it behind long scripts. */
const SEARCHED = 200_000;

/** The encodings of Chinese pages beside UTF-8, in the order in which they are tried. */
const TRIED = ['gb18030', 'big5'];

const REPLACEMENT = /\ufffd/g;
const NOT_ASCII = /[^\0-\x7f\ufffd]/g;

/** So many characters of UTF-8 to one fault are no accident: the page is UTF-8, and something in it is not. */
const VALID_TO_A_FAULT = 2;

/**
 * Decodes the bytes of a saved page: as UTF-16 if they are; as UTF-8 if that is valid nearly everywhere, whatever the
 * page states; else in the encoding with the fewest faults, the stated one first. Faults become U+FFFD: they may
 * stand in comments and scripts, and only the text of the article must have none.
 */
export function decodePage(bytes: Uint8Array): string {
  const utf16 = findUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const utf8 = toDecoded(bytes, 'utf-8');
  if (utf8.faults * VALID_TO_A_FAULT <= (utf8.text.match(NOT_ASCII)?.length ?? 0)) return utf8.text;
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED));
  const stated = CHARSET.exec(beginning)?.[1];
  const tried = [...(stated && isKnown(stated) ? [stated] : []), ...TRIED].map((encoding) =>
    toDecoded(bytes, encoding),
  );
  return [...tried, utf8].reduce((best, other) => (other.faults < best.faults ? other : best)).text;
}

function toDecoded(bytes: Uint8Array, encoding: string): { text: string; faults: number } {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, faults: text.match(REPLACEMENT)?.length ?? 0 };
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== 'windows-1252';
  } catch {
    return false;
  }
}
