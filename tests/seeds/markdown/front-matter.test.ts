import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/seeds/markdown/front-matter.ts';

test('splits the fields from the Markdown and finds the line of each field', () => {
  const read = parseFrontMatter('---\ntitle: 标题\nbyline:\n  authors: 张三\n  published: 2023-04-25\n---\n正文\n');
  expect(read.fields).toEqual({ title: '标题', byline: { authors: '张三', published: '2023-04-25' } });
  expect(read.markdown).toBe('正文\n');
  expect(read.firstLine).toBe(7);
  expect(read.lineOf(['byline', 'authors'])).toBe(4);
  expect(read.lineOf(['byline', 'source'])).toBe(4);
  expect(read.lineOf(['deck'])).toBe(1);
});

test('a text without front matter has no fields', () => {
  const text = '正文\n---\n又一段\n---\n';
  expect(parseFrontMatter(text)).toMatchObject({ fields: {}, markdown: text, firstLine: 1 });
});

test('a thematic break in the body does not end the front matter', () => {
  expect(parseFrontMatter('---\ntitle: a\n---\n正文\n\n---\n\n又一段\n').markdown).toBe('正文\n\n---\n\n又一段\n');
});

test.each([
  ['title: a: b', 2],
  ['title: a\ntitle: b', 3],
  ['title: "a', 3],
])('reports the line of invalid YAML: %s', (yaml, line) => {
  const { problem } = parseFrontMatter(`---\n${yaml}\n---\n正文`);
  expect(problem?.line).toBe(line);
  expect(problem?.message).toMatch(/^The front matter is not valid YAML: .*between quotes\.$/);
});

test('aliases that expand exponentially are refused', () => {
  const levels = [...'abcdefghij'].map(
    (name, at, all) => `${name}: &${name} [${at ? `*${all[at - 1]}, `.repeat(9) : '1'}]`,
  );
  expect(parseFrontMatter(`---\n${levels.join('\n')}\n---\n`).problem).toBeDefined();
});

test.each([
  ['deeply nested lists', `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 2],
  ['more keys than an article has', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'), 1],
])('%s are refused without long parsing', (_, yaml, line) => {
  expect(parseFrontMatter(`---\n${yaml}\n---\n正文`).problem?.line).toBe(line);
});
