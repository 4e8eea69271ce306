import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IndexFolder, type SearchIndex, toIndex } from '../../src/search/index/build-index.ts';
import type { SearchedEdition } from '../../src/search/index/documents.ts';
import type { FormerIndex } from '../../src/search/index/former-index.ts';
import { written } from '../archive/sample.ts';

/** Few different characters, so that terms of an edit are in many documents. */
const text = fc.string({
  unit: fc.constantFrom(...'甲乙丙著22019012ab，.%- \n𠮷'),
  minLength: 1,
  maxLength: 150,
  size: 'max',
});
const draft = fc.record({
  title: text,
  body: text,
  source: fc.constantFrom('样报', '某刊'),
  published: fc.constantFrom('2023-04-25', '2024'),
});
const edit = fc.record({
  kind: fc.constantFrom('add', 'remove', 'change', 'move', 'cite', 'list', 'keep name'),
  at: fc.nat(),
  to: fc.nat(),
  draft,
});

test('an index made from a former one is the same to the byte as one made of all documents', () => {
  const law = fc.property(
    fc.array(draft, { minLength: 8, maxLength: 40, size: 'max' }),
    fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    (drafts, rounds) => {
      const state: State = {
        articles: drafts.map(toArticle),
        headlines: ['甲乙丙'],
        stocks: ['丙甲'],
        keptName: '丙甲',
      };
      let former = open(state);
      for (const round of rounds) {
        for (const each of round) apply(each, state);
        former = expectSame(state, former);
      }
    },
  );
  fc.assert(law, { numRuns: 30, endOnFailure: true });
});

test('a list whose terms need smaller buckets, since more documents have it, is exact', () => {
  const body = `甲乙${'丙'.repeat(40)}甲乙`;
  const articles = Array.from({ length: 499 }, () =>
    toArticle({ title: '无题', body, source: '样报', published: '2024' }),
  );
  const state: State = { articles: articles.slice(0, 10), headlines: [], stocks: [], keptName: '丙甲' };
  let former = open(state);
  for (const count of [11, 10, 14, 25, 45, 80, 150, 280, 499]) {
    state.articles = articles.slice(0, count);
    former = expectSame(state, former);
  }
  state.articles = [toArticle({ title: '新的一篇', body, source: '样报', published: '2024' }), ...articles];
  const { taken } = toIndexOf(state, former);
  expect(taken.size).toBe(499);
  expectSame(state, former);
});

test('an index that begins or ceases to be asked with others is made of the former one', () => {
  const articles = Array.from({ length: 30 }, (_, at) =>
    toArticle({ title: `第${at}篇`, body: `甲乙丙${at}`.repeat(at + 1), source: '样报', published: '2024' }),
  );
  const state: State = { articles, headlines: [], stocks: [], keptName: '丙甲' };
  let former = open(state);
  for (const isSummed of [true, true, false]) {
    former = expectSame({ ...state, isSummed }, former);
    expect('sum.bin' in former.bytes).toBe(isSummed);
  }
});

test('what nobody searches for makes no file anew but the table of variants and that of sources and years', () => {
  const state: State = { articles: [], headlines: ['甲乙丙'], stocks: ['丙甲'], keptName: '丙甲' };
  const index = toIndexOf(state, open(state));
  expect([...index.files.keys()]).toEqual(['facets.bin', 'variants.bin']);
  expect([...(index.traditional?.files.keys() ?? [])]).toEqual([]);
});

let articleCount = 0;

function toArticle({ title, body, source, published }: Draft): EditedArticle {
  const id = String(articleCount++);
  return { id, title, body, dailyStocks: [], byline: { authors: [], editors: [], source, published } };
}

function apply({ kind, at, to, draft }: Edit, state: State): void {
  const { articles, headlines, stocks } = state;
  const article = toArticle(draft);
  const index = at % Math.max(1, articles.length);
  if (kind === 'add') articles.splice(index, 0, article);
  if (kind === 'remove') articles.splice(index, 1);
  if (kind === 'change') articles.splice(index, 1, { ...article, id: articles[index]?.id ?? article.id });
  if (kind === 'move') articles.splice(to % Math.max(1, articles.length), 0, ...articles.splice(index, 1));
  if (kind === 'cite') headlines.splice(at % (headlines.length + 1), to % 2, draft.title);
  if (kind === 'keep name') state.keptName = draft.title.slice(0, 2);
  if (kind === 'list') stocks.splice(at % (stocks.length + 1), to % 2, draft.title);
}

/** Expects the index that is made from a former one to be that of the state, and gives it. */
function expectSame(state: State, former: OpenedIndex): OpenedIndex {
  const [made, whole] = [open(state, former), open(state)];
  expect(made.manifest).toEqual(whole.manifest);
  expect(made.bytes).toEqual(whole.bytes);
  return made;
}

function toIndexOf(
  { articles, headlines, stocks, keptName, isSummed = false }: State,
  former?: OpenedIndex,
): SearchIndex {
  const bodies = new Map(articles.map(({ id, body }) => [id, written(body)]));
  const edition: SearchedEdition = {
    articles: articles.map((article) => ({ article, source: { name: article.byline.source ?? '' } })),
    wanted: headlines.map((headline, at) => ({ headline, key: `${at}${headline}` })),
    stocks: stocks.map((name, at) => ({ name, code: String(at), otherNames: [] })),
    sources: [{ name: '样报', key: 'a', articles: [] }],
    isSummed,
    bodyOf: (id) => bodies.get(id) ?? written(),
  };
  const convert = (text: string) =>
    text
      .split(keptName)
      .map((part) => part.replaceAll('丙', '著'))
      .join(keptName);
  const names = new Set([keptName]).symmetricDifference(new Set([former?.keptName ?? keptName]));
  const isConvertedSame = (text: string) => ![...names].some((name) => text.includes(name));
  return toIndex(
    edition,
    deflateRawSync,
    convert,
    former && { ...former, traditional: { hashes: former.traditional, isConvertedSame } },
  );
}

/** An index with all its files, some of which stand in the former one. */
function open(state: State, former?: OpenedIndex): OpenedIndex {
  const index = toIndexOf(state, former);
  const { manifest, counts, keys, hashes, traditional } = index;
  const bytes = { ...bytesIn(index, former?.bytes), ...bytesIn(traditional, former?.bytes, 'traditional/') };
  return {
    manifest,
    counts,
    keys,
    hashes,
    bytes,
    read: (name) => bytes[name] ?? new Uint8Array(),
    traditional: traditional?.hashes ?? new Map(),
    keptName: state.keptName,
  };
}

function bytesIn(folder: IndexFolder | undefined, former: Files = {}, prefix = ''): Files {
  const files = [...(folder?.files ?? [])].map(([name, bytes]) => [prefix + name, bytes] as const);
  const taken = [...(folder?.taken ?? [])].map(([name, from]) => [prefix + name, former[prefix + from]] as const);
  return Object.fromEntries([...files, ...taken]);
}

type Draft = { title: string; body: string; source: string; published: string };
type Edit = { kind: string; at: number; to: number; draft: Draft };
type Files = Record<string, Uint8Array | undefined>;
type EditedArticle = SearchedEdition['articles'][number]['article'] & { body: string };
type OpenedIndex = Omit<FormerIndex, 'traditional'> & {
  bytes: Files;
  traditional: Map<string, string>;
  keptName: string;
};

/** What is searched. The kept name stays as it is in traditional characters. */
interface State {
  keptName: string;
  articles: EditedArticle[];
  headlines: string[];
  stocks: string[];
  isSummed?: boolean;
}
