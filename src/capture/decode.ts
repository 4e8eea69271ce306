/** What a file's bytes turned out to be, or why they cannot be read. */
export type Decoded =
  | { text: string; encoding: string; problem?: never }
  | { problem: { offset?: number; message: string } };

/**
 * Reads the bytes of a capture as text.
 *
 * @returns the text without a byte order mark, or the problem
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {}
  }
  return { problem: { message: 'Expected text in UTF-8 or GB18030. Save the file as UTF-8.' } };
}
