import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SearchIndex, toIndex } from '../../src/search/index/build-index.ts';
import { search } from '../../src/search/query/search.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';
import { addressesFor, editionOf as editionOfBodies, openIndexOf } from './sample.ts';

/** Texts of few different characters, so that their pairs repeat and give false candidates. */
const text = fc
  .string({ unit: fc.constantFrom(...'甲乙丙22019012ab，.%-+ \n𠮷'), maxLength: 90 })
  .map((text) => `子${text}`);

/** Seven digits or more, whatever stands between them. */
const LONG_NUMBER = /\d(?:[-，. ]*\d){6,}/g;
const digitsIn = (text: string) => text.replace(/\D/g, '');

/** Letters and digits, and marks that may stand between the two or two digits. */
const JOINED = /^(?:[\p{L}\p{N}]{2}|[-+][\p{L}\p{N}]|[\p{L}\p{N}][-+]|[，.%][0-9ab]|[0-9ab][，.%])$/u;

/** The parts of a word between characters that are not joined. */
function partsOf(word: string): string[] {
  const characters = [...word];
  const parted = characters.map((each, at) => (JOINED.test((characters[at - 1] ?? '') + each) ? each : ` ${each}`));
  const parts = parted.join('').split(' ');
  return parts.map((part) => part.replace(/^[，.%]+|[，.]+$/g, '')).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Whether a text has a word, or the parts of the word beside its long numbers, and the digits of these in a row. */
function has(body: string, word: string): boolean {
  const own = body.match(LONG_NUMBER)?.map(digitsIn) ?? [];
  const parts = word.split(LONG_NUMBER).flatMap(partsOf);
  const numbers = word.match(LONG_NUMBER)?.map(digitsIn) ?? [];
  return (
    parts.every((part) => body.includes(part)) && numbers.every((number) => own.some((each) => each.includes(number)))
  );
}

describe('search shows the same documents as a plain substring search', () => {
  const law = fc.asyncProperty(
    fc.array(text, { minLength: 1, maxLength: 40 }),
    fc.nat(),
    fc.nat(11),
    async (bodies, at, length) => {
      const characters = [...(bodies[at % bodies.length] ?? '')];
      const start = at % characters.length;
      const query = characters.slice(start, start + length + 1).join('');
      const words = query.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      const index = openIndexOf(editionOfBodies(bodies));
      const expected = bodies.flatMap((body, number) =>
        words.length > 0 && words.every((word) => has(body, word)) ? [`news/${number}.html`] : [],
      );
      expect((await addressesFor(query, index)).sort()).toEqual(expected.sort());
    },
  );
  test('for bodies of few different characters', () => fc.assert(law, { numRuns: 150 }));
});

const ARTICLES = [
  toArticle('deck', { place: 1, title: '水利简报', deck: '枢纽工程开工。', body: written('一段。') }),
  toArticle('body', { place: 2, title: '交通简报', body: written('文中写到枢纽工程，又写到ＧＤＰ增长５．４％。') }),
  toArticle('title', { place: 3, title: '枢纽工程验收', body: written('“试行”期满。') }),
  toArticle('traditional', { place: 4, title: '臺灣農業', body: written('看著後面的變化。') }),
  toArticle('dated', {
    title: '会议记录',
    body: written('枢纽工程列入议程。'),
    byline: { source: '某晚报', published: '2023-04-25', authors: ['张三'] },
  }),
  toArticle('older', {
    title: '旧闻',
    body: written('枢纽工程。'),
    byline: { source: '某晚报', published: '2021-01-02' },
  }),
  toArticle('box', {
    place: 5,
    title: '股票一则',
    dailyStocks: [{ name: '样本股份', code: '600000' }],
    related: ['尚未收录的枢纽标题'],
    body: written('𠮷野家。'),
  }),
  toArticle('forms', {
    place: 6,
    title: '第Ⅲ期开工',
    body: written('厂房１２㎡，内设 Café。电话：021-5555 0000，2021-2022 年投资 1,234,567.89 元，2021/04/05 开工。'),
  }),
  toArticle('code', { place: 7, title: '600000公告', body: written('一段。') }),
];
const index = openIndexOf(editionOf(ARTICLES));

test.each([
  [
    'a title ranks above a deck, a deck above a wanted headline, a headline above a body',
    '枢纽',
    ['news/title.html', 'news/deck.html', /headlines/, 'news/dated.html', 'news/older.html', 'news/body.html'],
  ],
  ['a document must have every word', '枢纽 gdp', ['news/body.html']],
  [
    'a substring that spans two words',
    '纽工',
    ['news/title.html', 'news/deck.html', 'news/dated.html', 'news/older.html', 'news/body.html'],
  ],
  ['one character', '臺', ['news/traditional.html']],
  ['a half-width query finds full-width text', 'gdp增长5.4%', ['news/body.html']],
  ['a full-width number', '２０２１', ['news/forms.html']],
  ['words between marks, whichever these are', '工程；又写到', ['news/body.html']],
  ['a mark at the end of a word', 'gdp, 增长：', ['news/body.html']],
  ['straight quotes find curly quotes', '"试行"', ['news/title.html']],
  ['a simplified query finds traditional text', '台湾农业', ['news/traditional.html']],
  ['a traditional query finds simplified text', '樞紐工程驗收', ['news/title.html']],
  ['着 finds 著', '看着后面', ['news/traditional.html']],
  [
    'a stock code, of which the stock itself is the first',
    '600000',
    ['stocks/600000.html', 'news/code.html', 'news/box.html'],
  ],
  ['a stock name', '样本股份', ['stocks/600000.html', 'news/box.html']],
  ['a source', '某晚报', ['news/dated.html', 'news/older.html']],
  ['an author', '张三', ['news/dated.html']],
  ['a character outside the Basic Multilingual Plane', '𠮷野', ['news/box.html']],
  ['part of a Latin word', 'dp', ['news/body.html']],
  ['a Roman numeral', 'III', ['news/forms.html']],
  ['a unit', 'm2', ['news/forms.html']],
  ['a unit as the text has it', '㎡', ['news/forms.html']],
  ['letters without accents', 'cafe', ['news/forms.html']],
  ['letters with accents', 'CAFÉ 2021', ['news/forms.html']],
  ['a phone number without its hyphen', '02155550000', ['news/forms.html']],
  ['a phone number with other marks', '(021)5555-0000', ['news/forms.html']],
  ['the end of a phone number', '55550000', ['news/forms.html']],
  ['a phone number behind a word', '电话02155550000', ['news/forms.html']],
  ['an amount without its commas', '1234567', ['news/forms.html']],
  ['a date without its hyphens', '20210405', ['news/forms.html']],
  ['no year between the years of a range', '2120', []],
  ['a stock code with its exchange', '600000.SH', ['stocks/600000.html', 'news/code.html', 'news/box.html']],
  ['a stock code behind its exchange', 'ｓｈ６０００００', ['stocks/600000.html', 'news/code.html', 'news/box.html']],
  ['a stock code of another exchange', '600001.SH', []],
  ['punctuation only', '——', []],
  ['a space only', ' ', []],
])('%s: %s', async (_name, query, expected) => {
  const found = await addressesFor(query, index);
  expect(found).toEqual(
    expected.map((address) => (typeof address === 'string' ? address : expect.stringMatching(address))),
  );
});

test.each([
  ['甲', true],
  ['甲乙', true],
  ['甲 乙', true],
  ['，乙', true],
  ['2023', true],
  ['甲乙丙', false],
  ['20231', false],
  ['600000', true],
  ['6000001', false],
])('of eleven documents with the terms of the word %s, that each has it is certain: %s', async (query, expected) => {
  const bodies = Array.from({ length: 11 }, () => '甲乙丙，丙甲，乙20231，6000001');
  expect(await search(query, {}, openIndexOf(editionOfBodies(bodies)))).toMatchObject({ total: 11, exact: expected });
});

test.each([
  [{ kind: 'headline' }, [/headlines/]],
  [{ source: '某晚报' }, ['news/dated.html', 'news/older.html']],
  [{ source: '某晚报', year: '2021' }, ['news/older.html']],
  [{ kind: 'stock' }, []],
  [{ source: '别家晚报' }, []],
  [{ year: '1999' }, []],
] as const)('the filters %o leave only matching documents', async (choice, expected) => {
  const found = await addressesFor('枢纽', index, choice);
  expect(found).toEqual(
    expected.map((address) => (typeof address === 'string' ? address : expect.stringMatching(address))),
  );
});

test('documents are counted by kind, whichever kind is chosen', async () => {
  const { counts, total, exact } = await search('枢纽', { kind: 'headline' }, index);
  expect({ counts, total, exact }).toEqual({ counts: { stock: 0, article: 5, headline: 1 }, total: 6, exact: true });
});

test('search reads no more posting lists once few candidates are left', async () => {
  const freshIndex = openIndexOf(editionOf(ARTICLES));
  await search('枢纽工程验收', {}, freshIndex);
  expect(freshIndex.fetched.filter((name) => name.startsWith('term'))).toHaveLength(1);
});

test('the same edition gives the same bytes, whatever the order of its articles', () => {
  const [one, other] = [ARTICLES, [...ARTICLES].reverse()].map((articles) =>
    toIndex(editionOf(articles), deflateRawSync),
  );
  expect(other).toEqual(one);
});

test('an edition in traditional characters changes nothing in the index', () => {
  const [without, { traditional, ...index }] = [undefined, (text: string) => `${text}。`].map((toTraditional) =>
    toIndex(editionOf(ARTICLES), deflateRawSync, toTraditional),
  ) as [SearchIndex, SearchIndex];
  expect(index).toEqual(without);
  expect([...(traditional?.files.keys() ?? [])]).toContain('article-0.bin');
});

test('an archive without articles has an index in which nothing is found', async () => {
  const { total } = await search('枢纽', {}, openIndexOf(editionOf([])));
  expect(total).toBe(0);
});
