import { expect, test } from 'vitest';
import { toCard } from '../../src/views/card.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const deckOf = (deck: string) => {
  const [entry] = editionOf([toArticle('a', { deck })]).articles;
  return entry && toCard('index.html', entry).deck;
};

test('a card shows a whole deck, and only the beginning of a very long one', () => {
  expect(deckOf('一句导语。')).toBe('一句导语。');
  expect(deckOf('导'.repeat(200))).toBe('导'.repeat(200));
  expect(deckOf('导'.repeat(201))).toBe(`${'导'.repeat(200)}…`);
  expect(deckOf(`${'导'.repeat(199)}👨‍👩‍👧语`)).toBe(`${'导'.repeat(199)}…`);
});
