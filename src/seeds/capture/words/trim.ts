/**
 * A function that takes some characters from the beginning of a text and some from its end, each set given as it stands
 * between the square brackets of a pattern. A pattern for both ends takes ten times as long, since it is tried at each character.
 *
 * @example toTrimmer('·\\s', '|')('· 海水 |') // '海水 '
 */
export function toTrimmer(first: string, last = first): (text: string) => string {
  const [atStart, atEnd] = [new RegExp(`[${first}]`), new RegExp(`[${last}]`)];
  return (text) => {
    let [from, to] = [0, text.length];
    while (from < to && atStart.test(text.charAt(from))) from += 1;
    while (from < to && atEnd.test(text.charAt(to - 1))) to -= 1;
    return text.slice(from, to);
  };
}
