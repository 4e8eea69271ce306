import { expect, test } from 'vitest';
import { toCard } from '../../src/views/card.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const deckOf = (deck: string) => {
  const edition = editionOf([toArticle('a', { deck })]);
  const [entry] = edition.articles;
  return entry && toCard('index.html', entry, edition).deck;
};

test('a card shows a whole deck, and only the beginning of a very long one', () => {
  expect(deckOf('一句导语。')).toBe('一句导语。');
  expect(deckOf('导'.repeat(200))).toBe('导'.repeat(200));
  expect(deckOf('导'.repeat(201))).toBe(`${'导'.repeat(200)}…`);
  expect(deckOf(`${'导'.repeat(199)}👨‍👩‍👧语`)).toBe(`${'导'.repeat(199)}…`);
});
