/**
 * Finds the first byte that is not part of a valid character in GB18030 (GB 18030-2022); undefined if there is none. A
 * character is one byte below 0x80, a lead and a trail byte, or four bytes of which the second and fourth are digits.
 */
export function findGb18030Fault(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
    if (length === 4) {
      if (!isMapped(decoder, bytes.subarray(start, at))) return at - length;
      start = at;
    }
  }
  return undefined;
}

/** The length in bytes of the character at an index; 0 if there is no valid character. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xff) return 0;
  if (second >= 0x40 && second !== 0x7f && second !== 0xff) return 2;
  return isDigit(second) && isLead(bytes[at + 2] ?? 0) && isDigit(bytes[at + 3] ?? 0) ? 4 : 0;
}

function isLead(byte: number): boolean {
  return byte > 0x80 && byte < 0xff;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether all codes are assigned to characters. Some four-byte codes are not; all two-byte codes are. */
function isMapped(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
