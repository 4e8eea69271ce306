import { expect, test } from 'vitest';
import { joinIfShort, letterPages, toLetters } from '../../src/views/letters.ts';
import { inPages } from '../../src/views/pagination.ts';

const same = (title: string) => title;
const pages = inPages(['10家公司', '安全', '白酒', '百货', '银行'], 3, (page) => `titles/${page}.html`);
const letters = letterPages(pages, same);

test('the titles of a page stand by letter', () => {
  const { groups } = toLetters(pages[0], letters, { titleOf: same, toShown: (title) => ({ title }) });
  expect(groups).toEqual([
    { id: 'other', label: '数字与字母', items: [{ title: '10家公司' }] },
    { id: 'A', label: 'A', items: [{ title: '安全' }] },
    { id: 'B', label: 'B', items: [{ title: '白酒' }] },
  ]);
});

test('each letter leads to the page on which it begins', () => {
  const { jumps } = toLetters(pages[0], letters, { titleOf: same, toShown: (title) => ({ title }) });
  expect(jumps.map(({ title, href }) => `${title} ${href}`)).toEqual([
    '数字与字母 #other',
    'A #A',
    'B #B',
    'Y 2.html#Y',
  ]);
});

test('several lists of a page have places of their own', () => {
  const { jumps, groups } = toLetters(pages[0], letters, { titleOf: same, toShown: same, prefix: 'SSE-' });
  expect(groups.map(({ id }) => id)).toEqual(['SSE-other', 'SSE-A', 'SSE-B']);
  expect(jumps.map(({ href }) => href)).toEqual(['#SSE-other', '#SSE-A', '#SSE-B', '2.html#SSE-Y']);
});

test('a list of fewer than forty items stands without letters', () => {
  const byLetter = toLetters(pages[0], letters, { titleOf: same, toShown: same });
  expect(joinIfShort(byLetter, 39)).toEqual({
    jumps: [],
    groups: [{ id: 'all', label: '', items: ['10家公司', '安全', '白酒'] }],
  });
  expect(joinIfShort(byLetter, 40)).toBe(byLetter);
});
