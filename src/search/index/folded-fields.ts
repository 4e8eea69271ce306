import type { Document } from '../format/document.ts';
import { createFold } from '../format/fold.ts';
import { withNumbers } from '../format/numbers.ts';
import { FIELDS } from '../format/places.ts';
import { toVariants } from './variants.ts';

const [UNKNOWN, SAME, DIFFERENT] = [0, 1, 2];

/** Makes a function that folds the fields of a document, in the order of `FIELDS`, as the index has them. */
export function createFoldFields(): (document: Document) => string[] {
  const fold = createFold(toVariants());
  return (document) => FIELDS.map((field) => withNumbers(fold(document[field])).folded);
}

/** Makes a function from a document's number to its folded fields. A document is folded when it is first asked for. */
export function createFieldsOf(documents: readonly Document[]): (number: number) => string[] {
  const foldFields = createFoldFields();
  const folded: string[][] = [];
  return (number) => {
    folded[number] ??= foldFields(documents[number] as Document);
    return folded[number];
  };
}

/**
 * Makes a test whether a browser, which has no table of variants, folds a document otherwise than the index. Both fold a text
 * character by character, and to the same length.
 */
export function createVariantTest(): (document: Document) => boolean {
  const [fold, foldPlainly] = [createFold(toVariants()), createFold()];
  const isDifferent = (character: string) => fold(character).folded !== foldPlainly(character).folded;
  const known = new Uint8Array(0x1_0000);
  const isVariantAt = (at: number, text: string) => {
    const unit = text.charCodeAt(at);
    // A first surrogate stands for the whole character.
    if (unit >= 0xd800 && unit <= 0xdbff) return isDifferent(String.fromCodePoint(text.codePointAt(at) ?? unit));
    if (known[unit] === UNKNOWN) known[unit] = isDifferent(text.charAt(at)) ? DIFFERENT : SAME;
    return known[unit] === DIFFERENT;
  };
  const hasVariant = (text: string) => {
    for (let at = 0; at < text.length; at += 1) if (isVariantAt(at, text)) return true;
    return false;
  };
  return (document) => FIELDS.some((field) => hasVariant(document[field]));
}
