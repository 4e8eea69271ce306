/** The two orders of bytes in UTF-16. */
export type Utf16 = 'utf-16le' | 'utf-16be';

/** How much of a text without a byte order mark is looked at, and which share of it must be what news is made of. */
const SAMPLE = 4096;
const LEAST_LIKELY = 0.95;

/** Which UTF-16 bytes are: by their byte order mark, or, where there are zeros, because nearly all of them make sense so. */
export function findUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find((order) => likelyIn(bytes, order) >= LEAST_LIKELY);
}

/** The first byte that is no part of a character: half a unit, or half a pair of surrogates. */
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

function likelyIn(bytes: Uint8Array, order: Utf16): number {
  const end = Math.min(bytes.length, SAMPLE);
  let likely = 0;
  for (let at = 0; at < end; at += 2) if (isLikely(unitAt(bytes, at, order))) likely += 1;
  return likely / (end / 2);
}

function unitAt(bytes: Uint8Array, at: number, order: Utf16): number {
  const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  return order === 'utf-16le' ? first + 256 * second : 256 * first + second;
}

/** ASCII, Latin letters, dashes and quotation marks, Chinese marks and characters, full-width forms. */
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
