import { expect, test } from 'vitest';
import type { ArticleWithBody } from '../../src/archive/article.ts';
import { typeset } from '../../src/seeds/typeset.ts';
import { toArticle, written } from '../archive/sample.ts';

const FOLDED = '灯塔亮了,渔船进港:水位不高';
const REPAIRED = '灯塔亮了，渔船进港：水位不高';

/** An article that says one text in each of its fields. */
const article = (text: string): ArticleWithBody => {
  const {
    form: _,
    facts: __,
    ...whole
  } = toArticle('a', {
    title: text,
    deck: text,
    byline: { authors: [text], source: text, originalTitle: text, editors: [text], published: '2023-04-25' },
    previous: text,
    next: text,
    related: [text],
    headlineUrls: [{ headline: text, url: 'https://harbour.example/1' }],
    dailyStocks: [{ name: text, code: '600000', highlights: text }],
    body: {
      kind: 'captured',
      blocks: [
        { kind: 'heading', text, line: 1 },
        { kind: 'paragraph', text, line: 2 },
      ],
    },
  });
  return whole;
};

test('punctuation is repaired in headlines, decks and text, not in names', () => {
  const names = article(FOLDED);
  expect(typeset(article(FOLDED))).toEqual({
    ...article(REPAIRED),
    byline: { ...names.byline, originalTitle: REPAIRED },
    dailyStocks: [{ name: FOLDED, code: '600000', highlights: REPAIRED }],
  });
});

test('a field that an article does not state is not added', () => {
  const {
    form: _,
    facts: __,
    ...bare
  } = toArticle('a', {
    title: FOLDED,
    body: { kind: 'captured', blocks: [{ kind: 'paragraph', text: FOLDED, line: 1 }] },
  });
  expect(Object.keys(typeset(bare))).toEqual(Object.keys(bare));
});

test('a written seed keeps the punctuation of its author', () => {
  const seed = toArticle('a', { title: FOLDED, body: written(FOLDED) });
  expect(typeset(seed)).toBe(seed);
});
