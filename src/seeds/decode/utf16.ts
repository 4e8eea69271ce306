/** The two byte orders of UTF-16. */
export type Utf16 = 'utf-16le' | 'utf-16be';

/** Without a byte order mark, this many bytes are checked. */
const SAMPLE_BYTES = 4096;
/** The least share of the checked code units that must be likely in news. */
const MIN_LIKELY = 0.95;

/**
 * Finds the byte order of UTF-16 text; undefined if the bytes are not UTF-16. A byte order mark decides. Without one,
 * bytes with a zero are UTF-16 if nearly all of their code units are likely in news.
 */
export function findUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find((order) => likelyShareIn(bytes, order) >= MIN_LIKELY);
}

/** Finds the first byte that is not part of a valid character: half a code unit, a lone surrogate, or U+0000. */
export function findUtf16Fault(bytes: Uint8Array, order: Utf16): number | undefined {
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = unitAt(bytes, at, order);
    if (unit === 0) return at;
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = at + 3 < bytes.length ? unitAt(bytes, at + 2, order) : 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return at;
    at += 2;
  }
  return bytes.length % 2 === 1 ? bytes.length - 1 : undefined;
}

function likelyShareIn(bytes: Uint8Array, order: Utf16): number {
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  let likely = 0;
  for (let at = 0; at < end; at += 2) if (isLikely(unitAt(bytes, at, order))) likely += 1;
  return likely / (end / 2);
}

function unitAt(bytes: Uint8Array, at: number, order: Utf16): number {
  const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  return order === 'utf-16le' ? first + 256 * second : 256 * first + second;
}

/** Whether a code unit is likely in news: ASCII, Latin letters, dashes, quotation marks, Chinese, full-width forms. */
function isLikely(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x09 && unit <= 0x0d) ||
    (unit >= 0xa0 && unit <= 0xff) ||
    (unit >= 0x2010 && unit <= 0x203b) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}
