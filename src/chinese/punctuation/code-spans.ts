/** Characters that join words in addresses, formulas and source code, but not in prose: `a.cn/?q=1,2`, `x_1:y`. */
const codeCharacters = new Set('/@=_\\{}<>&#|^~');
const marks = new Set('(),:;?!"\'');
/** Marks after which a new word begins, even without a space. */
const breaks = new Set('(,;"\'');
const wordRun = /[\x21-\x7e]+/g;
/** `&ldquo;`: a character reference of HTML, whose semicolon is a part of it. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const backtickSpan = /`[^`]*`/g;

/**
 * Finds code, addresses and formulas in a text: text between two backticks, references of HTML, and runs of ASCII without spaces that
 * contain a code character. A mark at the end of such a run is not part of it, such as the comma in
 * `见https://a.cn/b,另见`; a question mark is.
 *
 * @returns for each UTF-16 code unit of the text, 1 if it is in code, else 0
 */
export function codeIn(text: string): Uint8Array {
  const code = new Uint8Array(text.length);
  for (const run of text.matchAll(wordRun)) markRun(code, run[0], run.index);
  for (const found of text.matchAll(reference)) code.fill(1, found.index, found.index + found[0].length);
  for (const span of text.matchAll(backtickSpan)) code.fill(1, span.index, span.index + span[0].length);
  return code;
}

function markRun(code: Uint8Array, run: string, start: number): void {
  let from = 0;
  while (marks.has(run[from] ?? '')) from += 1;
  let first = from;
  while (first < run.length && !codeCharacters.has(run[first] ?? '')) {
    if (breaks.has(run[first] ?? '')) from = first + 1;
    first += 1;
  }
  let to = run.length;
  while (to > first + 1 && marks.has(run[to - 1] ?? '') && run[to - 1] !== '?') to -= 1;
  if (first < run.length) code.fill(1, start + from, start + to);
}
