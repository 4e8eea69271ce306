import { characterAt, isChinese } from './characters.ts';
import type { Edit } from './edits.ts';
import type { InlineTexts } from './inline-text.ts';
import { END_OF_ADDRESS } from './marks.ts';

/** An address of the web or of mail: `https://example.com/a`, `www.example.com`, `a@example.com`. */
const ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x3b\x3d-\x7e]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
/** Marks at the end of an address belong to the sentence, as in GitHub's Markdown. */
const TRAILING = /[?!.,:*_~'")\]]+$/;

/** Finds the bare addresses of a document. */
export function addressesIn({ source, texts, editable }: InlineTexts): { start: number; end: number }[] {
  return texts.flatMap(({ start, end }) =>
    Array.from(source.slice(start, end).matchAll(ADDRESS), ({ 0: text, index }) => ({
      start: start + index,
      end: start + index + text.length,
    })).filter((address) => editable[address.start] === 1),
  );
}

/**
 * Ends bare addresses before Chinese: GitHub's Markdown ends an address at white space, so that it takes the rest of the
 * sentence with it in `详见https://example.com/a，以及公告。`
 */
export function endAddresses(texts: InlineTexts): Edit[] {
  return addressesIn(texts)
    .filter(({ end }) => isChinese(characterAt(texts.source, end)))
    .map(({ end }) => ({ start: end, end, text: END_OF_ADDRESS }));
}

/** Marks bare addresses as no text. */
export function keepAddresses(texts: InlineTexts): void {
  for (const { start, end } of addressesIn(texts)) {
    const length = texts.source.slice(start, end).replace(TRAILING, '').length;
    texts.editable.fill(0, start, start + length);
  }
}
