const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The beginning of a text, of `longest` UTF-16 units at most. No character is cut in two, nor a mark from its letter. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = [...segmenter.segment(text.slice(0, longest + 1))].slice(0, -1);
  return kept.map(({ segment }) => segment).join('');
}
