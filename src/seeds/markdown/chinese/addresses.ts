import { characterAt, isChinese } from './character-classes.ts';
import type { Edit } from './edits.ts';
import type { InlineTexts } from './inline-text.ts';
import { END_OF_ADDRESS } from './marks.ts';

/** An address of the web or of mail: `https://example.com/a`, `www.example.com`, `a@example.com`. */
const ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x3b\x3d-\x7e]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
/** An address whose host is Chinese, which ends at the first full-width mark: `https://盐湖.中国/`. */
const CHINESE_HOST = /https?:\/\/\p{Script=Han}[^\s<\u3001-\u3003\u3008-\u3011\uFF01-\uFF60“”‘’]+/giu;
/** Marks of Markdown at the end of an address, which the text behind it may need. */
const MARKUP_AT_END = /[*_~'"]+$/;
/** Marks at the end of an address belong to the sentence, as in GitHub's Markdown. */
const TRAILING = /[?!.,:*_~'")\]]+$/;

/** Finds the bare addresses of a document; `next` is the offset behind marks of Markdown at their end. */
export function addressesIn({ source, texts, editable }: InlineTexts): { start: number; end: number; next: number }[] {
  return texts.flatMap(({ start, end }) =>
    [ADDRESS, CHINESE_HOST]
      .flatMap((pattern) => [...source.slice(start, end).matchAll(pattern)])
      .map(({ 0: text, index }) => ({
        start: start + index,
        end: start + index + text.replace(MARKUP_AT_END, '').length,
        next: start + index + text.length,
      }))
      .filter((address) => editable[address.start] === 1),
  );
}

/**
 * Ends bare addresses before Chinese: GitHub's Markdown ends an address at white space, so that it takes the rest of the
 * sentence with it in `详见https://example.com/a，以及公告。` Before marks of Markdown it ends too, of which some become text.
 */
export function endAddresses(texts: InlineTexts): Edit[] {
  return addressesIn(texts)
    .filter(({ end, next }) => end < next || isChinese(characterAt(texts.source, next)))
    .map(({ end }) => ({ start: end, end, text: END_OF_ADDRESS }));
}

/** Marks bare addresses as no text. */
export function keepAddresses(texts: InlineTexts): void {
  for (const { start, end } of addressesIn(texts)) {
    const length = texts.source.slice(start, end).replace(TRAILING, '').length;
    texts.editable.fill(0, start, start + length);
  }
}
