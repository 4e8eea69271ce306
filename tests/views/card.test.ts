import { expect, test } from 'vitest';
import { toCard } from '../../src/views/card.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const deckOf = (deck: string) => {
  const [own] = editionOf([toArticle('a', { deck })]).articles;
  return own && toCard('index.html', own).deck;
};

test('a card shows a deck whole, and of a very long one the beginning', () => {
  expect(deckOf('一句导语。')).toBe('一句导语。');
  expect(deckOf('导'.repeat(200))).toBe('导'.repeat(200));
  expect(deckOf('导'.repeat(201))).toBe(`${'导'.repeat(200)}…`);
  expect(deckOf(`${'导'.repeat(199)}👨‍👩‍👧语`)).toBe(`${'导'.repeat(199)}…`);
});
