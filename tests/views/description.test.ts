import { expect, test } from 'vitest';
import { descriptionOf } from '../../src/views/description.ts';
import { toArticle, written } from '../archive/sample.ts';

test.each([
  ['第一句。第二句。', '第一句。'],
  ['“真的吗？”他问。', '“真的吗？”'],
  ['截至3.5亿元。后来', '截至3.5亿元。'],
  ['没有句号的一段', '没有句号的一段'],
])('%s', (text, expected) => {
  expect(descriptionOf(toArticle('a', { body: written(text) }))).toBe(expected);
});

test('the deck is preferred to the text', () => {
  expect(descriptionOf(toArticle('a', { deck: '导语。还有一句。', body: written('正文。') }))).toBe('导语。还有一句。');
});

test('an article without text is described by its title', () => {
  const article = toArticle('a', { title: '老码头灯塔', body: { kind: 'captured', blocks: [] } });
  expect(descriptionOf(article)).toBe('老码头灯塔');
});

test('a long description is cut between characters', () => {
  const family = '👨‍👩‍👧';
  const deck = `${'长'.repeat(158)}${family}尾`;
  expect(descriptionOf(toArticle('a', { deck }))).toBe('长'.repeat(158));
  expect(descriptionOf(toArticle('a', { deck: '长'.repeat(300) }))).toBe('长'.repeat(160));
});
