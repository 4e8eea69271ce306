import { findUtf16 } from '../decode/utf16.ts';

/** `charset=gb2312`, `charset="utf-8"`, `encoding="gbk"`: the encoding that a page states, wherever it does. */
const CHARSET = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i;

/** How much of a page is searched for its encoding, in bytes: some pages state it behind long scripts. */
const SEARCHED = 200_000;

/** The encodings of Chinese pages beside UTF-8, in the order in which they are tried. */
const TRIED = ['gb18030', 'big5'];

const FAULT = '\ufffd';
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
  if (utf8.faults === 0) return utf8.text;
  if (utf8.faults * VALID_TO_A_FAULT <= (utf8.text.match(NOT_ASCII)?.length ?? 0)) return utf8.text;
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED));
  const stated = CHARSET.exec(beginning)?.[1];
  let best: PageText | undefined;
  for (const encoding of new Set([...(stated && isKnown(stated) ? [stated] : []), ...TRIED])) {
    const other = toDecoded(bytes, encoding);
    if (!best || other.faults < best.faults) best = other;
    if (best.faults === 0) break;
  }
  return best && best.faults <= utf8.faults ? best.text : utf8.text;
}

/** The text of a page and how many of its characters stand for bytes that the encoding does not have. */
interface PageText {
  text: string;
  faults: number;
}

function toDecoded(bytes: Uint8Array, encoding: string): PageText {
  const text = new TextDecoder(encoding).decode(bytes);
  let faults = 0;
  for (let at = text.indexOf(FAULT); at >= 0; at = text.indexOf(FAULT, at + 1)) faults += 1;
  return { text, faults };
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== 'windows-1252';
  } catch {
    return false;
  }
}
