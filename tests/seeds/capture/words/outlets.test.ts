import { expect, test } from 'vitest';
import { isOutlet } from '../../../../src/seeds/capture/words/outlets.ts';

test.each([
  ['某某日报', true],
  ['某某网', true],
  ['某某公众号', true],
  ['报', false],
  ['海水是咸的', false],
  ['海水，某某日报', false],
])('%s is an outlet: %s', (text, expected) => {
  expect(isOutlet(text)).toBe(expected);
});
