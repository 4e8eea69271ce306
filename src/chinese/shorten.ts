const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The beginning of a text, at most `maxLength` UTF-16 code units long. Grapheme clusters are never split. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const kept = [...segmenter.segment(text.slice(0, maxLength + 1))].slice(0, -1);
  return kept.map(({ segment }) => segment).join('');
}
