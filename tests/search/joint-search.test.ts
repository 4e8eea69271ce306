import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleWithBody } from '../../src/archive/article.ts';
import type { ListedIndex } from '../../src/search/format/joint-manifest.ts';
import { addressOfSums } from '../../src/search/format/joint-manifest.ts';
import { SUM_FILE } from '../../src/search/format/sums.ts';
import { toIndex } from '../../src/search/index/build-index.ts';
import { joinSums } from '../../src/search/index/joint-sums.ts';
import { type Answer, type JointIndex, searchJointly } from '../../src/search/query/joint-search.ts';
import { type Choice, search } from '../../src/search/query/search.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';
import { addressesFor, openIndexOf } from './sample.ts';

/** Texts of few different characters, so that their pairs repeat and give false candidates. */
const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁0120，. '), minLength: 1, maxLength: 40 });

/** Editions of one time: the dates of their articles alternate, and no two are the same. */
const papers = fc.array(fc.array(fc.record({ title: text, body: text, stock: fc.nat(5) }), { maxLength: 14 }), {
  minLength: 1,
  maxLength: 4,
});

const law = fc.asyncProperty(papers, fc.nat(), fc.nat(4), async (paper, at, length) => {
  const texts = paper.flat().map(({ title, body }) => title + body);
  const query = [...(texts[at % Math.max(1, texts.length)] ?? '甲乙')].slice(at % 7, (at % 7) + length + 1).join('');
  const editions = paper.map((articles, edition) => articles.map((each, at) => toSample(each, edition, at)));
  const single = openIndexOf(editionOf(editions.flat()));
  const expected = await addressesFor(query, single);
  const { found } = await allOf(query, openJointly(editions));
  // What may lack a word is ordered by where the index says that it may begin. Fewer candidates are ordered by their texts.
  const { exact } = await search(query, {}, single);
  expect(exact ? found : found?.toSorted()).toEqual(exact ? expected : expected.toSorted());
});

test('several editions give what one of all their articles gives, and in the same order if it is exact', () =>
  fc.assert(law, { numRuns: 60, endOnFailure: true }));

const ARTICLES = [
  [toArticle('new', { title: '河港开航', body: written('船队。'), byline: { published: '2023-05-02' } })],
  [
    toArticle('old', { title: '旧闻一则', body: written('河港封冻。'), byline: { published: '2023-04-02' } }),
    toArticle('both', { title: '河港年报', dailyStocks: [{ name: '河港股份', code: '600999' }] }),
  ],
  [toArticle('third', { title: '河港股份公告', dailyStocks: [{ name: '河港股份', code: '600999' }] })],
];

test('what states no date stands behind what does', async () => {
  const expected = await addressesFor('河港', openIndexOf(editionOf(ARTICLES.flat())));
  expect(expected.slice(1, 4)).toEqual(['news/new.html', 'news/both.html', 'news/third.html']);
  expect((await allOf('河港', openJointly(ARTICLES.toReversed()))).found).toEqual(
    expected.toSpliced(2, 2, 'news/third.html', 'news/both.html'),
  );
});

test('only editions are asked that may have the words', async () => {
  const joint = openJointly(ARTICLES);
  expect(await allOf('封冻', joint)).toMatchObject({ found: ['news/old.html'], asked: ['1'] });
  expect(await allOf('无人写过', joint)).toMatchObject({ found: [], asked: [] });
});

test('an edition that the sums do not know is asked each time', async () => {
  const joint = openJointly(ARTICLES);
  const manifest = {
    ...joint.manifest,
    editions: joint.manifest.editions.map((each) => ({ ...each, isSummed: each.name !== '2' })),
  };
  expect((await allOf('封冻', { ...joint, manifest })).asked).toEqual(['1', '2']);
});

test('a stock of several editions is one result, which names all of them', async () => {
  const { answer, found } = await allOf('600999', openJointly(ARTICLES));
  expect(found).toEqual(['stocks/600999.html', 'news/both.html', 'news/third.html']);
  expect(answer?.merge.results()[0]?.editions.map(({ name }) => name)).toEqual(['1', '2']);
  expect([answer?.merge.total(), answer?.merge.isExact()]).toEqual([3, true]);
});

test('another way to read a query is tried when no edition has the first', async () => {
  expect((await allOf('河港開航', openJointly(ARTICLES))).found).toEqual(['news/new.html']);
});

test.each([
  [{ year: '2023' }, ['news/new.html', 'news/old.html']],
  [{ kind: 'stock' }, ['stocks/600999.html']],
  [{ source: '没有这家报' }, []],
] as const)('the filters %o leave what matches', async (choice, expected) => {
  expect((await allOf('河港', openJointly(ARTICLES), choice)).found).toEqual(expected);
});

test('the first results are there when the first edition has answered', async () => {
  const joint = openJointly(ARTICLES);
  const { value }: IteratorResult<Answer> = await searchJointly('河港', {}, joint).next();
  await value?.merge.takeNext(10);
  expect([value?.asked, value?.left]).toEqual([1, 2]);
  expect(value?.merge.results()).toMatchObject([{ address: 'news/new.html' }]);
});

async function allOf(query: string, joint: JointIndex & { asked: string[] }, choice: Choice = {}) {
  joint.asked.length = 0;
  let answer: Answer | undefined;
  for await (const each of searchJointly(query, choice, joint)) {
    answer = each;
    // Results are read while editions are asked, as on the page.
    await answer.merge.takeNext(3);
  }
  await answer?.merge.takeNext(Number.POSITIVE_INFINITY);
  return { answer, asked: joint.asked, found: answer?.merge.results().map(({ address }) => address) };
}

function toSample({ title, body, stock }: { title: string; body: string; stock: number }, edition: number, at: number) {
  const days = 4 * at + edition;
  const day = `2023-${String(12 - Math.floor(days / 28)).padStart(2, '0')}-${String(28 - (days % 28)).padStart(2, '0')}`;
  return toArticle(`${edition}-${String(at).padStart(2, '0')}`, {
    title: `题${title}`,
    body: written(body),
    byline: { published: day },
    dailyStocks: [{ name: `样本${stock}`, code: `60000${stock}` }],
  });
}

/** The indexes of editions as a page opens them, and the names of those that were asked. */
function openJointly(editions: readonly (readonly ArticleWithBody[])[]): JointIndex & { asked: string[] } {
  const summed = editions.map((articles) => ({ ...editionOf(articles), isSummed: true }));
  const { version, files } = joinSums(summed.map((each) => toIndex(each, deflateRawSync).files.get(SUM_FILE)));
  const listed = summed.map(({ articles }, at): ListedIndex => {
    const years = articles.flatMap(({ article }) => article.byline.published?.slice(0, 4) ?? []);
    return { name: String(at), base: `${at}/`, years: [...new Set(years)], isSummed: true };
  });
  const opened = new Map(listed.map((each, at) => [each.name, openIndexOf(editionOf(editions[at] ?? []))]));
  const asked: string[] = [];
  return {
    asked,
    manifest: { sums: { version, files: files.length }, editions: listed },
    own: openIndexOf(editionOf([])),
    read: async (address) => {
      const bytes = files.find((_, at) => addressOfSums(version, at) === address);
      if (!bytes) throw new Error(`There is no file ${address}.`);
      return bytes;
    },
    open: async ({ name }) => {
      asked.push(name);
      return opened.get(name) ?? openIndexOf(editionOf([]));
    },
  };
}
