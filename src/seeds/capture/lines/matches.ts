/**
 * All matches of a global pattern that never matches the empty string. `String.matchAll` copies its pattern at each call,
 * which for the pattern of the labels of bylines takes longer than to search most lines.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
