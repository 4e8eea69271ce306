const SENTENCE_END = '。！？!?；;\n';
const CLOSING = '”"’」』）)';
/** The longest sentence that is shown whole, in code units; of a longer one the part around the name is. */
const LONGEST = 160;
const BEFORE_NAME = 40;

/** The sentence of a paragraph that has a name at an offset, at most 160 code units of it. */
export function sentenceAt(paragraph: string, at: number, length: number): string {
  let start = at;
  while (start > 0 && !SENTENCE_END.includes(paragraph[start - 1] ?? '')) start -= 1;
  while (start < at && CLOSING.includes(paragraph[start] ?? '')) start += 1;
  let end = at + length;
  while (end < paragraph.length && !SENTENCE_END.includes(paragraph[end - 1] ?? '')) end += 1;
  while (CLOSING.includes(paragraph[end] ?? ' ')) end += 1;
  if (end - start <= LONGEST) return copy(paragraph.slice(start, end).trim());
  const from = Math.max(start, at - BEFORE_NAME);
  const to = Math.min(end, from + LONGEST);
  return copy(`${from > start ? '…' : ''}${paragraph.slice(from, to).trim()}${to < end ? '…' : ''}`.toWellFormed());
}

/** Copies a part of a text, which would keep all of the text in memory. */
function copy(text: string): string {
  return Buffer.from(text).toString();
}
