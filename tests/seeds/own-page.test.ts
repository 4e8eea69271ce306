import { expect, test } from 'vitest';
import { parseSeedName } from '../../src/seeds/file-name.ts';
import { readOwnPage } from '../../src/seeds/own-page.ts';

const read = (name: string, text: string) => readOwnPage(parseSeedName(name), new TextEncoder().encode(text));
const page = (fields: string, text = '正文第一段。\n\n第二段。\n') => `---\n${fields}\n---\n\n${text}`;

test.each([
  ['title: 关于', { title: '关于', description: '正文第一段。' }],
  ['title: 关于\ndescription: 一句话。', { title: '关于', description: '一句话。' }],
  ['title: 联系我们\nnavigation: true', { title: '联系我们', description: '正文第一段。', label: '联系我们' }],
  ['title: 联系我们\nnavigation: 联系', { title: '联系我们', description: '正文第一段。', label: '联系' }],
  ['title: 联系我们\nnavigation: false', { title: '联系我们', description: '正文第一段。' }],
])('a page states %j', (fields, expected) => {
  const { markdown: _, addresses: __, ...read_ } = read('about.md', page(fields)) as Record<string, unknown>;
  expect(read_).toEqual(expected);
});

test('the addresses of a page have the lines of its file', () => {
  expect(read('a.md', page('title: 关于', '见[潮](../tide.md)。\n\n![图](a.png)\n'))).toMatchObject({
    addresses: [
      { kind: 'link', address: '../tide.md', line: 5 },
      { kind: 'picture', address: 'a.png', line: 7 },
    ],
  });
});

test('the foot of all pages needs no front matter', () => {
  expect(read('footer.md', '芦荡编辑部选编。\n')).toMatchObject({ title: '', markdown: '芦荡编辑部选编。\n' });
});

test.each([
  ['正文。\n', 1, /^Expected front matter on line 1/],
  [page('description: 一句话。'), 1, /^Expected a title: write title: 标题/],
  [
    page('title: 关于\ntags: [甲]'),
    3,
    'tags: a page of the paper has no such field. Remove it, or correct its name: title, description, navigation.',
  ],
  [page('title: 关于\nnavigation: 一个很长很长很长很长的栏目名'), 3, /^navigation: expected at most 12 characters/],
  [page('title: 一个很长很长很长很长的栏目名\nnavigation: true'), 3, /^navigation: expected at most 12 characters/],
  [page('title: [甲]'), 2, /^title: expected text, found a list\./],
])('%j is refused', (text, line, message) => {
  expect(read('about.md', text)).toEqual({
    problems: [{ line, message: typeof message === 'string' ? message : expect.stringMatching(message) }],
  });
});
