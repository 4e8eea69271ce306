import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFold } from '../../src/search/format/fold.ts';
import { createFieldsOf, createVariantTest } from '../../src/search/index/folded-fields.ts';

/** Characters of any script, and more of those that a fold replaces: variants, and what Unicode takes apart into one. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'著灣見⾒㊙﨎豈ＡİßﬁÉ①“—𠮷𝐀\u{2f800}\u{2f9df}\ud840'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
  maxLength: 4,
});

test('a document is said to have variants exactly if a browser without their table folds it otherwise', () => {
  const [hasVariants, fold] = [createVariantTest(), createFold()];
  const law = fc.property(text, text, (title, body) => {
    const document = { kind: 'article', address: '', title, deck: '', metadata: '', body } as const;
    const [foldedTitle, , , foldedBody] = createFieldsOf([document])(0);
    const isSame = fold(title).folded === foldedTitle && fold(body).folded === foldedBody;
    expect(hasVariants(document)).toBe(!isSame);
  });
  fc.assert(law, { numRuns: 500 });
});
