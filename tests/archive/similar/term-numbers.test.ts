import { expect, test } from 'vitest';
import { TermNumbers } from '../../../src/archive/similar/term-numbers.ts';

test('any number of terms is numbered in the order of their first lookup', () => {
  const numbers = new TermNumbers();
  const terms = Array.from({ length: 200_000 }, (_, at) => Math.imul(at, 2_654_435_761) | 0);
  expect(terms.map((term) => numbers.numberOf(term))).toEqual(terms.map((_, at) => at));
  expect(terms.map((term) => numbers.numberOf(term))).toEqual(terms.map((_, at) => at));
  expect(numbers.size).toBe(200_000);
  expect([...numbers.toTerms()]).toEqual(terms);
});

test('the term 0 is numbered like any other term', () => {
  const numbers = new TermNumbers();
  expect([numbers.numberOf(7), numbers.numberOf(0), numbers.numberOf(-1), numbers.numberOf(0)]).toEqual([0, 1, 2, 1]);
});
