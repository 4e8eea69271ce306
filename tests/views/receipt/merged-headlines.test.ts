import { expect, test } from 'vitest';
import { addressOfHeadline } from '../../../src/archive/addresses.ts';
import { keyOf } from '../../../src/archive/headlines/normalise.ts';
import { mergedHeadlinesIn } from '../../../src/views/receipt/merged-headlines.ts';
import { editionOf, toArticle } from '../../archive/sample.ts';

const [WHOLE, CUT, OTHER] = [
  '芦荡里的水闸昨夜又开了一道，守夜人说还会再开',
  '芦荡里的水闸昨夜又开了一道，守夜',
  '另一条标题',
];
const addressOf = (headline: string) => addressOfHeadline(keyOf(headline));
const former = {
  files: Object.fromEntries([CUT, OTHER, '不再提到的标题'].map((each) => [addressOf(each), '0'.repeat(64)])),
};

test('the page of a headline that was cut short leads on to that of the longer headline', () => {
  const edition = editionOf([toArticle('a', { related: [CUT, OTHER] }), toArticle('b', { related: [WHOLE] })]);
  expect(mergedHeadlinesIn(edition, former)).toEqual([{ address: addressOf(CUT), to: addressOf(WHOLE), title: WHOLE }]);
  expect(mergedHeadlinesIn(edition, { files: {} })).toEqual([]);
});

test('a headline that has its own page leads nowhere else', () => {
  expect(mergedHeadlinesIn(editionOf([toArticle('a', { related: [CUT, OTHER] })]), former)).toEqual([]);
});
