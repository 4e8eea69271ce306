import { expect, test } from 'vitest';
import { parseCapture } from '../../src/seeds/capture/parse.ts';
import { toMarkdown } from '../../src/seeds/capture/to-markdown.ts';
import { parseSeedName } from '../../src/seeds/file-name.ts';
import { readSeed } from '../../src/seeds/read-seed.ts';

const WRITTEN = '---\ntitle: 换行\ndeck: 三种\n---\n\n第一段，\n还有一行。\n\n## 小标题\n\n第二段。\n';
const CAPTURED = '换行的标题\n2023-04-25 09:30\n第一段，这里写得长一些。\n\n第二段，这里也写得长一些。\n';

test.each([
  ['a.md', WRITTEN],
  ['a.mdx', WRITTEN],
  ['a.txt', CAPTURED],
])(
  '%s reads the same with the line ends of Unix, of Windows, of old Macs, and with a mark of byte order',
  (file, text) => {
    const name = parseSeedName(file);
    const read = (variant: string) => {
      const { article, facts } = readSeed(name, Buffer.from(variant));
      return { article, markdown: facts?.markdown };
    };
    const expected = read(text);
    expect(expected.article?.title).toContain('换行');
    for (const variant of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`])
      expect(read(variant)).toEqual(expected);
  },
);

test('a title without text is an article, as a capture and as what is written of it', () => {
  const text = '老码头灯塔重新点亮\n2023-04-25 09:30 来源：盐海日报\n';
  const captured = readSeed(parseSeedName('a.txt'), Buffer.from(text));
  expect(captured.article).toMatchObject({ title: '老码头灯塔重新点亮', body: { kind: 'captured', blocks: [] } });
  const written = readSeed(parseSeedName('a.md'), Buffer.from(toMarkdown(parseCapture(text))));
  expect(written.article).toMatchObject({ title: '老码头灯塔重新点亮', body: { kind: 'written', paragraphs: [] } });
  expect(written.article?.byline).toEqual(captured.article?.byline);
});

test('a garbled line is refused with its number', () => {
  const { problems } = readSeed(parseSeedName('a.txt'), Buffer.from('老码头灯塔\n鐏澶滈噷浜簡\n'));
  expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining('UTF-8 was read as GBK') }]);
});

test('a fault in a seed with Windows line ends is reported with its line', () => {
  const seed = readSeed(parseSeedName('a.md'), Buffer.from('---\r\ntitle: 换行\r\ntitel: 错\r\n---\r\n正文。\r\n'));
  expect(seed.problems?.[0]?.message).toContain('titel');
});

const problemsOf = (frontMatter: string) =>
  readSeed(parseSeedName('a.md'), Buffer.from(`---\ntitle: 标题\n${frontMatter}\n---\n正文。\n`)).problems;

test.each([
  ['date: 2021-03-08', 'date: no such field. Write byline: { published: 2023-04-25 }.'],
  ['author: 张三', 'author: no such field. Write authors under byline.'],
  ['source: 某报', 'source: no such field. Write source under byline.'],
  ['published: false', 'published: no such field. Write published under byline.'],
  ['description: 一句', 'description: no such field. Write deck, which is the sentence under the title.'],
  ['excerpt: 一句', 'excerpt: no such field. Write deck, which is the sentence under the title.'],
  ['tags: [甲, 乙]', 'tags: no such field. Write keywords: [甲, 乙].'],
  ['last_modified_at: 2021', 'last_modified_at: no such field. No time is shown but that of publication. Remove it.'],
  ['permalink: /a/', 'permalink: no such field. The address of an article is the name of its file. Remove it.'],
  ['layout: post', 'layout: no such field. All articles have one layout. Remove it.'],
  ['Deck: 一句', 'Deck: no such field. Write deck.'],
  ['daily-stocks: []', 'daily-stocks: no such field. Write dailyStocks.'],
  ['\u3000deck: 一句', '\u3000deck: no such field. Full-width spaces do not indent a line. Write ordinary ones.'],
  ['byline: { author: 张三 }', 'byline.author: no such field. Write authors.'],
  [
    'titel: 甲',
    'titel: no such field. Remove it, or correct its name: title, deck, byline, url, saved, previous, next, related, headlineUrls, keywords, dailyStocks, formerly, withdrawn.',
  ],
  [
    'url: tide.example/a.html',
    'Expected an address that begins with https:// or http://, found tide.example/a.html. Correct it, or remove it.',
  ],
  [
    'url: javascript:alert(1)',
    'Expected an address that begins with https:// or http://, found javascript:alert(1). Correct it, or remove it.',
  ],
  ['deck:', 'deck is empty. Fill it in, or remove it.'],
  ['deck: [甲]', 'deck: expected text, found a list. Correct it, or put it between quotes.'],
  ['byline: { authors: 张三 }', 'byline.authors: expected a list, found text. Write [张三].'],
  [
    'byline: { authors: [张三，李四] }',
    'byline.authors: expected one name for each entry, found 张三，李四. Write [张三, 李四].',
  ],
  ['byline: 张三', 'byline: expected fields, found text. Correct it.'],
  ['draft: maybe', 'draft: expected true or false. Correct it, or remove it.'],
])('front matter is refused with its line and what to write: %s', (frontMatter, message) => {
  expect(problemsOf(frontMatter)).toEqual([{ line: 3, message }]);
});

test('each field that there is not is a problem of its own', () => {
  expect(problemsOf('date: 2021\ndeck: 一句\nslug: a')?.map(({ line }) => line)).toEqual([3, 5]);
});

test.each([
  ['2021-02-30', 'No calendar or clock has 2021-02-30. Correct it, or remove it.'],
  ['2021-13-45', 'No calendar or clock has 2021-13-45. Correct it, or remove it.'],
  ['2021-02-29', 'No calendar or clock has 2021-02-29. Correct it, or remove it.'],
  ['2021年4月31日', 'No calendar or clock has 2021-04-31. Correct it, or remove it.'],
  ['2021-13', 'No calendar or clock has 2021-13. Correct it, or remove it.'],
  ['2021-03-08 25:00', 'No calendar or clock has 2021-03-08T25:00. Correct it, or remove it.'],
  ['2021-03-08 09:60', 'No calendar or clock has 2021-03-08T09:60. Correct it, or remove it.'],
  ['2021-03-08T09:30+19:00', 'No calendar or clock has 2021-03-08T09:30+19:00. Correct it, or remove it.'],
  [
    '2021-12-31 24:00',
    'Expected an hour from 00 to 23, found 2021-12-31T24:00. The end of that day is 2022-01-01T00:00: write that.',
  ],
  [
    '上周三',
    'Expected a publication time such as 2023, 2023-04, 2023-04-25 or 2023-04-25T09:30, found 上周三. Correct it, or remove it.',
  ],
])('a time that does not exist is refused with its line: %s', (published, message) => {
  expect(problemsOf(`byline:\n  source: 某报\n  published: ${published}`)).toEqual([{ line: 5, message }]);
});

test.each([
  ['2020-02-29', '2020-02-29'],
  ['2021', '2021'],
  ['2021-03', '2021-03'],
  ['2021年3月8日 下午3:05', '2021-03-08T15:05'],
  ['2021-03-08 07:45 +0900', '2021-03-08T07:45+09:00'],
  ['2021-03-08T07:45Z', '2021-03-08T07:45Z'],
])('a time is read as it is usually written: %s', (published, iso) => {
  const text = `---\ntitle: 标题\nbyline: { published: ${published} }\n---\n正文。\n`;
  expect(readSeed(parseSeedName('a.md'), Buffer.from(text)).article?.byline.published).toBe(iso);
});

test.each([
  ['a.txt', '', 'empty'],
  ['a.txt', ' \r\n\u3000\n', 'empty'],
  ['a.md', '\ufeff\n', 'empty'],
  ['a.mdx', '\u200b', 'empty'],
  ['a.md', '---\ntitle: 标题\ndraft: true\n---\n正文。\n', 'draft'],
  ['a.md', '---\ndraft: "True"\ndate: 2021\n---\n', 'draft'],
  ['a.mdx', '---\ndraft: true\n---\n<Note>\n', 'draft'],
])('%s is passed over, neither published nor refused: %j', (file, text, passedOver) => {
  expect(readSeed(parseSeedName(file), Buffer.from(text))).toEqual({ passedOver });
});

test('what is no draft any more is published', () => {
  const text = '---\ntitle: 标题\ndraft: false\n---\n正文。\n';
  expect(readSeed(parseSeedName('a.md'), Buffer.from(text)).article?.title).toBe('标题');
});

test('an article says where it was published, and when that page was saved', () => {
  const text = '---\ntitle: 标题\nurl: https://tide.example/a.html\nsaved: 2026年11月28日 20:15\n---\n正文。\n';
  const { article } = readSeed(parseSeedName('a.md'), Buffer.from(text));
  expect(article).toMatchObject({ url: 'https://tide.example/a.html', saved: '2026-11-28T20:15' });
});

test.each(['a.html', 'a.HTM', 'a.shtml', 'a.xhtml'])('%s is read as a saved page', (file) => {
  const page = '<title>盐从山上来_潮水网</title><h1>盐从山上来</h1><p>海水里溶解着许多盐，其中最多的是氯化钠。</p>';
  const { article, facts } = readSeed(parseSeedName(file), Buffer.from(page));
  expect(article).toMatchObject({ id: 'a', title: '盐从山上来' });
  expect(facts?.account).toEqual({ read: 3, shown: 2, leftOut: 1 });
});
