/**
 * The width of a text in bytes of GBK, as old pages measure it: ASCII characters take one byte, all others two.
 *
 * @param wide matches ASCII characters that count as two
 */
export function gbkWidthOf(text: string, wide?: RegExp): number {
  let width = 0;
  for (const character of text) width += character < '\u0080' && !wide?.test(character) ? 1 : 2;
  return width;
}
