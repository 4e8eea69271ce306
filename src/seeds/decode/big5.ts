/** Text in GB18030 has at least this share of its characters in the first level of GB 2312: the 3,755 common ones, and marks. */
const LEAST_COMMON_GB = 0.7;

/** Text in Big5 has at least this share of its characters in the first level of Big5: the 5,401 common ones, and marks. */
const LEAST_COMMON_BIG5 = 0.9;

/**
 * Whether bytes are rather Big5 than GB18030. Nearly all Big5 is valid GB18030 too, but of characters that nobody uses.
 *
 * @example isBig5(Uint8Array.of(0xae, 0xfc, 0xa4, 0xf4)) // true: 海水
 */
export function isBig5(bytes: Uint8Array): boolean {
  return (
    commonIn(bytes, isCommonGb) < LEAST_COMMON_GB &&
    commonIn(bytes, isCommonBig5) >= LEAST_COMMON_BIG5 &&
    isValidBig5(bytes)
  );
}

/** The share of common ones among a text's characters of two bytes. */
function commonIn(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
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
