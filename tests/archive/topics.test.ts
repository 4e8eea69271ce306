import { expect, test } from 'vitest';
import { keyOf } from '../../src/archive/headlines/normalise.ts';
import { topicsIn } from '../../src/archive/topics.ts';
import { editionOf, toArticle } from './sample.ts';

const namesIn = (articles: Parameters<typeof topicsIn>[0]) => topicsIn(articles).map(({ name }) => name);

test('a keyword of two or more articles is a topic, in whatever form they print it', () => {
  const articles = [
    toArticle('a', { keywords: ['海盐', '５Ｇ'] }),
    toArticle('b', { keywords: ['5g', '芦苇'] }),
    toArticle('c', { keywords: ['海盐', '海盐'] }),
    toArticle('d', {}),
  ];
  expect(topicsIn(articles)).toEqual([
    { name: '海盐', key: keyOf('海盐'), articles: ['a', 'c'] },
    { name: '５Ｇ', key: keyOf('5g'), articles: ['a', 'b'] },
  ]);
  const { byId } = editionOf(articles);
  expect(byId.get('b')?.topics).toEqual([{ name: '５Ｇ', key: keyOf('5g') }]);
  expect(byId.get('c')?.topics).toEqual([{ name: '海盐', key: keyOf('海盐') }]);
});

test('a keyword of every article, the name of a paper and the title of an article are no topics', () => {
  const keywords = ['财经', '滩涂日报', '滩涂上的盐', '海盐'];
  const articles = [
    toArticle('a', { title: '滩涂上的盐', keywords, byline: { source: '滩涂日报' } }),
    toArticle('b', { keywords, byline: { source: '芦荡晚报' } }),
    toArticle('c', { keywords: ['财经'] }),
  ];
  expect(namesIn(articles)).toEqual(['海盐']);
});

test('a keyword that a site puts on all its pages is no topic, unless others state it', () => {
  const ofSite = (count: number, keywords: (at: number) => string[]) =>
    Array.from({ length: count }, (_, at) =>
      toArticle(`s${at}`, { url: `https://salt.example/${at}.html`, keywords: keywords(at) }),
    );
  const other = (keywords: string[]) => [toArticle('o', { url: 'https://reed.example/1.html', keywords })];
  const everywhere = ofSite(5, (at) => (at < 2 ? ['盐讯客户端', '海盐'] : ['盐讯客户端']));
  expect(namesIn([...everywhere, ...other([])])).toEqual(['海盐']);
  expect(namesIn([...everywhere, ...other(['盐讯客户端']), toArticle('p', {})])).toEqual(['海盐', '盐讯客户端']);
  expect(namesIn([...ofSite(4, () => ['盐田']), ...other([])])).toEqual(['盐田']);
});

test('a keyword that a paper puts on all its articles is no topic, but one on five of six is', () => {
  const ofPaper = (keywords: (at: number) => string[]) =>
    Array.from({ length: 6 }, (_, at) =>
      toArticle(`p${at}`, { byline: { source: '滩涂日报' }, keywords: keywords(at) }),
    );
  expect(namesIn([...ofPaper(() => ['盐讯']), toArticle('o', {})])).toEqual([]);
  expect(namesIn([...ofPaper((at) => (at < 5 ? ['盐讯'] : [])), toArticle('o', {})])).toEqual(['盐讯']);
  const others = Array.from({ length: 6 }, (_, at) => toArticle(`q${at}`, { keywords: at < 3 ? ['盐讯'] : [] }));
  expect(namesIn([...ofPaper((at) => (at < 3 ? ['盐讯'] : [])), ...others])).toEqual(['盐讯']);
});
