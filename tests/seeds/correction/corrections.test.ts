import { expect, test } from 'vitest';
import { parseCapture } from '../../../src/seeds/capture/parse.ts';
import { hashText } from '../../../src/seeds/correction/correct.ts';
import { toNewCorrection } from '../../../src/seeds/correction/new-correction.ts';
import { parseSeedName } from '../../../src/seeds/file-name.ts';
import { readSeed } from '../../../src/seeds/read-seed.ts';

const LINES = [
  '老码头的灯塔昨夜复燃',
  '导语:一句话的导语。',
  '灯塔停了三十年，昨夜又亮了起来，渔民都到岸边去看。',
  '这一段被存网页的程序断成了两',
  '行，读的人要把它合起来。',
  '守塔人的一天',
  '守塔人每天傍晚上塔，清晨下塔，风雨无阻，三十年如一日。',
  '点开本报客户端，看更多照片。',
  '本文作者:张三,来源:某报',
  '上一篇:前一篇的标题',
  '更多"老码头的灯塔昨夜复燃"...的相关新闻',
  '>> 一条相关新闻的标题 | >> 另一条相关新闻的标题 |',
];
const TEXT = LINES.join('\n');

const read = (corrections?: string, text = TEXT, file = 'a.txt') =>
  readSeed(parseSeedName(file), Buffer.from(text), corrections === undefined ? undefined : Buffer.from(corrections));
const blocksOf = ({ article }: ReturnType<typeof read>) =>
  article?.body.kind === 'captured' ? article.body.blocks : [];
const shown = (reading: ReturnType<typeof read>) =>
  blocksOf(reading).map((block) => `${block.kind} ${block.line}: ${'text' in block ? block.text : ''}`);

test('a file of nothing but comments corrects nothing', () => {
  const plain = read();
  for (const nothing of ['', '# note: 无\n', toNewCorrection('a.txt', parseCapture(TEXT), TEXT)])
    expect(read(nothing)).toEqual({
      ...plain,
      facts: { ...plain.facts, corrected: { fields: [], lines: [], pictures: [] } },
    });
});

test('fields are replaced, those of the byline one by one; an empty one is left out', () => {
  const { article, facts } = read(
    'note: 据来信更正。\ntitle: 老码头灯塔复燃\nbyline: { published: 2023年4月25日, source: }\ndeck:\n',
  );
  expect(article).toMatchObject({ title: '老码头灯塔复燃', byline: { authors: ['张三'], published: '2023-04-25' } });
  expect([article?.deck, article?.byline.source]).toEqual([undefined, undefined]);
  expect(facts?.corrected).toEqual({
    note: '据来信更正。',
    fields: [
      { name: 'title', was: '老码头的灯塔昨夜复燃' },
      { name: 'byline.published' },
      { name: 'byline.source', was: '某报' },
      { name: 'deck', was: '一句话的导语。' },
    ],
    lines: [],
    pictures: [],
  });
});

test('a field that is stated as it was read is no correction', () => {
  expect(
    read('title: 老码头的灯塔昨夜复燃\nbyline: { authors: [张三], editors: [] }\n').facts?.corrected?.fields,
  ).toEqual([]);
});

test('lines get other roles, and what stands around them stays', () => {
  expect(shown(read('lines: { 3: heading, 4-5: join, 6: furniture, 8: quote, 12: paragraph }'))).toEqual([
    'heading 3: 灯塔停了三十年，昨夜又亮了起来，渔民都到岸边去看。',
    'paragraph 4: 这一段被存网页的程序断成了两行，读的人要把它合起来。',
    'paragraph 7: 守塔人每天傍晚上塔，清晨下塔，风雨无阻，三十年如一日。',
    'quote 8: 点开本报客户端，看更多照片。',
    'paragraph 12: >> 一条相关新闻的标题 |>> 另一条相关新闻的标题 |',
  ]);
});

test('a line that becomes a heading parts the paragraph around it; one that is left out does not', () => {
  const text = `${TEXT.slice(0, TEXT.indexOf('守塔人的'))}灯塔的历史写在塔下的石头上，\n石头上的字已经看不清了，\n只有守塔人还记得上面写的是什么。`;
  expect(shown(read(undefined, text)).at(-1)).toBe(
    'paragraph 6: 灯塔的历史写在塔下的石头上，石头上的字已经看不清了，只有守塔人还记得上面写的是什么。',
  );
  expect(shown(read('lines: { 7: heading }', text)).slice(-3)).toEqual([
    'paragraph 6: 灯塔的历史写在塔下的石头上，',
    'heading 7: 石头上的字已经看不清了，',
    'paragraph 8: 只有守塔人还记得上面写的是什么。',
  ]);
  expect(shown(read('lines: { 7: furniture }', text)).at(-1)).toBe(
    'paragraph 6: 灯塔的历史写在塔下的石头上，只有守塔人还记得上面写的是什么。',
  );
});

test('a field is dropped that only corrected lines state; one of another line replaces it', () => {
  const { article } = read('lines: { 1: furniture, 6: title, 9-10: furniture, 12: furniture }');
  expect(article).toMatchObject({ title: '守塔人的一天', byline: { authors: [], editors: [] }, related: [] });
  expect([article?.byline.source, article?.previous]).toEqual([undefined, undefined]);
  const related = read('lines: { 6: related, 8: list }').article?.related;
  expect(related).toEqual(['一条相关新闻的标题', '另一条相关新闻的标题', '守塔人的一天']);
});

test('links of a page stay with the lines that are corrected', () => {
  const page =
    '<h1>潮水的时刻</h1><p>潮水每天涨落两次，<a href="https://a.example/moon.html">月亮</a>是原因，海边的人都知道。</p><p>另一段说的是另一件事情，写得也不短。</p>';
  const [block] = blocksOf(read('lines: { 2-3: join }', page, 'a.html'));
  expect(block).toMatchObject({ kind: 'paragraph', links: [{ from: 9, to: 11, url: 'https://a.example/moon.html' }] });
  expect(blocksOf(read('lines: { 2-3: list }', page, 'a.html'))[0]).toMatchObject({ links: [{ from: 9, to: 11 }] });
});

test('a picture is left out with its caption, and the others stay', () => {
  const figure = (name: string) =>
    `<figure><img src="https://a.example/${name}.jpg" width="600" height="400"><figcaption>图为${name}清晨的样子。</figcaption></figure>`;
  const text = (which: string) => `<p>盐田里的活计一年到头没有停的时候，${which}说起来话长。</p>`;
  const page = `<h1>盐田里的一年</h1>${text('春天')}${figure('北田')}${text('夏天')}${figure('南田')}${text('秋天')}`;
  const kinds = (reading: ReturnType<typeof read>) => blocksOf(reading).map(({ kind }) => kind);
  expect(kinds(read(undefined, page, 'a.html'))).toEqual(['paragraph', 'image', 'paragraph', 'image', 'paragraph']);
  const reading = read('pictures: { 1: furniture }', page, 'a.html');
  expect(kinds(reading)).toEqual(['paragraph', 'paragraph', 'image', 'paragraph']);
  expect(blocksOf(reading)[2]).toMatchObject({ caption: '图为南田清晨的样子。' });
  expect(read('pictures: { 3: furniture }', page, 'a.html').problems?.[0]?.message).toContain('there is no picture 3');
});

test('half a row of a table, or a part of the middle of a numbered list, is refused with the lines', () => {
  const list = ['取水', '晒盐', '收盐', '入库'].map((text) => `<li>${text}的人要在清晨来到盐田。</li>`).join('');
  const page = `<h1>盐田里的一年</h1><p>盐田里的一年有四件事情，每一件都要紧，下面一一说来。</p><ol>${list}</ol><p>${'盐田里的活计一年到头没有停的时候。'.repeat(9)}</p>`;
  expect(read('lines: { 4: paragraph }', page, 'a.html').problems).toEqual([
    {
      line: 1,
      isInCorrections: true,
      message: expect.stringContaining('The list on line 3 is numbered by its page, and would begin with 1 again.'),
    },
  ]);
  expect(blocksOf(read('lines: { 6: paragraph }', page, 'a.html'))).toMatchObject([
    { kind: 'paragraph' },
    { kind: 'list', items: [expect.any(String), expect.any(String), expect.any(String)] },
    { kind: 'paragraph', line: 6 },
    { kind: 'paragraph', line: 7 },
  ]);
});

test.each([
  ['lines: { 13: heading }', 1, 'lines: there is no text on line 13; the last line with text is 12.'],
  ['lines: { x: heading }', 1, 'lines: expected numbers of lines'],
  ['lines: [5]', 1, 'lines: expected numbers of lines'],
  ['lines:\n  5: headline', 2, 'lines.5: expected one of title, deck,'],
  ['lines: { 7-5: join }', 1, 'lines.7-5: expected the smaller number first'],
  ['lines: { 3-5: join, 5: heading }', 1, 'Line 5 is stated twice.'],
  ['note: 一\ntitel: 老码头', 2, 'titel: no such field.'],
  ['\nbyline: { authors: 张三 }', 2, 'byline.authors: expected a list, found text. Write [张三].'],
  ['byline: { authors: [张三，李四] }', 1, 'Write [张三, 李四].'],
  ['byline: { published: 昨天 }', 1, 'Expected a publication time'],
  ['title:', 1, 'Expected a title'],
  ['body: 一段', 1, 'body: the text is corrected by its lines.'],
  ['pictures: { 1: paragraph }', 1, 'pictures: expected numbers of pictures that are no news'],
  ['pictures: { 1: furniture }', 1, 'pictures: there is no picture 1; the last one is 0.'],
  ['note: [一]', 1, 'note: expected a sentence.'],
  ['只有一句话', 1, 'Expected fields'],
  [
    'textHash: 0123456789ab\nlines: { 3: heading }',
    1,
    'The text that was read is not the one whose lines were numbered.',
  ],
])('%j is refused on its line', (corrections, line, message) => {
  expect(read(corrections).problems).toEqual([
    { line, isInCorrections: true, message: expect.stringContaining(message) },
  ]);
});

test('numbers of lines hold as long as the text is the same', () => {
  expect(read(`textHash: ${hashText(TEXT)}\nlines: { 3: heading }`).problems).toBeUndefined();
});

test('a new file has each field and each line with what was read, and every line of it can be taken for true', () => {
  const begun = toNewCorrection('a.txt', parseCapture(TEXT), TEXT);
  expect(begun).toContain('# title: 老码头的灯塔昨夜复燃\n');
  expect(begun).toContain('#   # 守塔人的一天\n#   6: heading\n');
  expect(begun.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
  const asRead = begun
    .split('\n')
    .filter((line) => /^# *(?: {2}[ -]*)?(?:[a-z]\w*:|\d+:|- )/.test(line) && !/note:/.test(line))
    .map((line) => line.replace(/^# /, ''))
    .join('\n');
  const { article, facts } = read(asRead);
  expect(facts?.corrected?.fields).toEqual([]);
  expect(article?.title).toBe(read().article?.title);
});
