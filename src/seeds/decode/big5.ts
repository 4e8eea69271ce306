import iconv from 'iconv-lite';

/** The least share of a GB18030 text that is in level 1 of GB 2312 (3,755 common characters) or is punctuation. */
const MIN_COMMON_GB = 0.7;

/** The least share of a Big5 text that is in level 1 of Big5 (5,401 common characters) or is punctuation. */
const MIN_COMMON_BIG5 = 0.9;

/**
 * Whether bytes are more likely Big5 than GB18030. Nearly all Big5 text is also valid in GB18030, but as characters
 * that nobody uses.
 *
 * @example isBig5(Uint8Array.of(0xae, 0xfc, 0xa4, 0xf4)) // true: 海水
 */
export function isBig5(bytes: Uint8Array): boolean {
  return (
    commonShareIn(bytes, isCommonGb) < MIN_COMMON_GB &&
    commonShareIn(bytes, isCommonBig5) >= MIN_COMMON_BIG5 &&
    isValidBig5(bytes)
  );
}

/** The characters that Node puts in the place of those which Hong Kong added to Big5. */
const PRIVATE_USE = /[\ue000-\uf8ff]/;

/**
 * Decodes Big5 with the characters that Hong Kong added (HKSCS), such as 嘅. The WHATWG's Big5 has them, but Node's
 * decoder gives private-use characters: https://github.com/nodejs/node/issues/40091.
 */
export function decodeBig5(bytes: Uint8Array): string {
  const text = new TextDecoder('big5', { fatal: true }).decode(bytes);
  return PRIVATE_USE.test(text) ? iconv.decode(bytes, 'big5hkscs') : text;
}

/** The share of common characters among the two-byte characters of a text, from 0 to 1. */
function commonShareIn(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead <= 0x80) continue;
    at += 1;
    pairs += 1;
    if (isCommon(lead, bytes[at] ?? 0)) common += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}

function isCommonGb(lead: number, trail: number): boolean {
  return trail >= 0xa1 && (lead <= 0xa3 ? lead >= 0xa1 : lead >= 0xb0 && lead <= 0xd7);
}

function isCommonBig5(lead: number, trail: number): boolean {
  return lead >= 0xa1 && lead <= 0xc6 && (trail >= 0xa1 || (trail >= 0x40 && trail <= 0x7e));
}

function isValidBig5(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('big5', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
