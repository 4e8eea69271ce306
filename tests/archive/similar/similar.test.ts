import { describe, expect, test } from 'vitest';
import type { ArticleWithBody } from '../../../src/archive/article.ts';
import { countWords, termsOf } from '../../../src/archive/similar/article-terms.ts';
import { findSimilar } from '../../../src/archive/similar/similar.ts';
import { toArticle, written } from '../sample.ts';

const BRIDGE = [
  '城东老桥的修缮工程完工，步道重新开放。',
  '桥墩加固用了三个月，施工队夜间作业。',
  '居民可以步行过江，公交线路恢复原来的走向。',
];
const HARBOUR = [
  '灯塔的灯光重新点亮，渔船夜里进港不再绕行。',
  '港务人员每晚值守，潮汐表贴在码头。',
  '渔民把渔网晾在防波堤上。',
];
const ORCHARD = ['果园的苹果今年早熟，采摘季提前半个月。', '果农忙着装箱，冷库已经腾空。', '山坡上的梨树还要再等等。'];

const archive: ArticleWithBody[] = [
  toArticle('bridge', { title: '老桥修缮完工', body: written(...BRIDGE) }),
  toArticle('bridge-again', { title: '老桥修缮完工了', body: written(...BRIDGE.toReversed()) }),
  toArticle('bridge-plan', {
    title: '老桥修缮方案公布',
    body: written(BRIDGE[0] ?? '', '方案征求居民意见，加固桥墩。'),
  }),
  toArticle('harbour', { title: '灯塔重新点亮', body: written(...HARBOUR) }),
  toArticle('harbour-net', { title: '渔船归来', body: written('渔船进港，渔民晾晒渔网。', '灯塔亮着。') }),
  toArticle('orchard', { title: '苹果早熟', body: written(...ORCHARD) }),
];

const terms = (articles: readonly ArticleWithBody[]) =>
  new Map(articles.map((article) => [article.id, termsOf(article)]));

describe('findSimilar', () => {
  const similar = findSimilar(terms(archive), 8);

  test('other versions of one text are listed as versions, not as similar articles', () => {
    expect(similar.get('bridge')).toMatchObject({ versions: ['bridge-again'] });
    expect(similar.get('bridge-again')?.versions).toEqual(['bridge']);
    expect(similar.get('bridge')?.similar).not.toContain('bridge-again');
  });

  test.each([
    [
      'in the other script',
      '港務人員每晚值守，潮汐表貼在碼頭。',
      ['燈塔的燈光重新點亮，漁船夜裏進港不再繞行。', '漁民把漁網晾在防波堤上。'],
    ],
    [
      'with other spaces and marks',
      '港务人员 每晚值守, 潮汐表 贴在码头',
      ['灯塔的 灯光重新点亮;渔船夜里 进港不再绕行', '渔民把渔网　晾在防波堤上!'],
    ],
  ])('the same text %s is a version', (_how, first, others) => {
    const other = toArticle('harbour-again', { title: '灯塔重新点亮', body: written(first, ...others) });
    expect(findSimilar(terms([...archive, other]), 8).get('harbour-again')?.versions).toEqual(['harbour']);
  });

  test('the most similar is first, and a text with several versions is listed once', () => {
    expect(similar.get('bridge')?.similar[0]).toBe('bridge-plan');
    expect(similar.get('harbour')?.similar[0]).toBe('harbour-net');
    const bridges = similar.get('bridge-plan')?.similar.filter((id) => id.startsWith('bridge'));
    expect(bridges).toHaveLength(1);
  });

  test('lists are no longer than the limit', () => {
    expect(findSimilar(terms(archive), 1).get('bridge')?.similar).toEqual(['bridge-plan']);
  });

  test('does not depend on the order of the articles', () => {
    expect(findSimilar(terms(archive.toReversed()), 8)).toEqual(new Map([...similar].toSorted()));
  });

  test('articles without words are similar to nothing', () => {
    const blank = toArticle('blank', { title: '，', body: written('。') });
    expect(findSimilar(terms([...archive, blank]), 8).get('blank')).toEqual({
      similar: [],
      versions: [],
      tellings: [],
    });
    expect(findSimilar(terms([blank, { ...blank, id: 'other' }]), 8).get('blank')).toEqual({
      similar: [],
      versions: [],
      tellings: [],
    });
  });

  test('articles that tell one event in much the same words are tellings of it, and others about the subject are not', () => {
    const repair = '老桥的加固工程提前十二天完工，河西的班车明早起恢复原来的走向';
    const told = [
      toArticle('notice', { title: '河西老桥加固完工', body: written(`路桥处通报：${repair}。`) }),
      toArticle('report', {
        title: '河西老桥明早通车',
        body: written(`住在桥头的居民等了三个月。${repair}。`, '桥面新铺了沥青。'),
      }),
      toArticle('guide', {
        title: '老桥怎样加固',
        body: written('老桥加固先看桥墩，再看桥面；工程分几步，沥青放在最后。'),
      }),
    ];
    const found = findSimilar(terms([...archive, ...told]), 8);
    expect(found.get('notice')?.tellings).toMatchObject([{ id: 'report' }]);
    expect(found.get('report')?.tellings).toMatchObject([{ id: 'notice' }]);
    expect(found.get('guide')?.tellings).toEqual([]);
    expect(found.get('notice')?.similar).toContain('guide');
  });

  test('of a text with several versions the longest is compared, which may quote what others leave out', () => {
    const text = [...BRIDGE, ...HARBOUR, ...ORCHARD];
    const quoted = '住在桥头的居民说，孩子上学可以少走二十分钟，老人也能到对岸买菜';
    const title = '老桥修缮完工';
    const told = [
      toArticle('a-short', { title, body: written(...text) }),
      toArticle('b-long', { title, body: written(...text, `${quoted}。`) }),
      toArticle('c-other', { title, body: written(`${quoted}，步道重新开放，公交线路恢复。`) }),
    ];
    const found = findSimilar(terms(told), 8);
    expect(found.get('a-short')?.versions).toEqual(['b-long']);
    expect(found.get('c-other')?.tellings).toMatchObject([{ id: 'b-long' }]);
    expect(found.get('b-long')?.tellings).toMatchObject([{ id: 'c-other' }]);
  });

  test('versions are listed by id, whatever their length', () => {
    const versions = [
      toArticle('a', { body: written(...BRIDGE) }),
      toArticle('b-twice', { body: written(...BRIDGE, ...BRIDGE.toReversed()) }),
      toArticle('c', { body: written(...BRIDGE) }),
    ].map((article) => ({ ...article, title: '老桥修缮完工' }));
    expect(findSimilar(terms(versions), 8).get('c')?.versions).toEqual(['a', 'b-twice']);
  });

  test('articles that have no more than a common word are not similar', () => {
    const [one, other] = [
      toArticle('one', {
        title: '药草园',
        body: written('今天山下的花圃试种了十几种药草，园丁记下每天的气温、雨水与日照。'),
      }),
      toArticle('other', {
        title: '早市收摊',
        body: written('今天集市的摊位按号抽签，秤要复核，收摊以后由值日的人打扫街面。'),
      }),
    ];
    expect(findSimilar(terms([...archive, one, other]), 8).get('one')?.similar).toEqual([]);
  });
});

describe('countWords', () => {
  test('counts words, each word of the title three times, the most frequent first', () => {
    const article = toArticle('a', { title: '灯塔', deck: '码头', body: written('灯塔与码头', '渡船') });
    expect(countWords(article)).toEqual([
      ['灯塔', 4],
      ['码头', 2],
      ['渡船', 1],
    ]);
  });

  test('counts the same words in full and half width, and with spaces inside them', () => {
    const countsOf = (text: string) => countWords(toArticle('a', { title: '灯塔', body: written(text) }));
    expect(countsOf('戊己（３０００００）涨５％')).toEqual(countsOf('戊己(300000)涨5%'));
    expect(countsOf('渔 船\u3000夜里 进港')).toEqual(countsOf('渔船夜里进港'));
  });

  test('keeps the names of shares whole, from boxes and from texts', () => {
    const article = toArticle('a', {
      title: '灯塔',
      dailyStocks: [{ name: '戊己基因', code: '000000' }],
      body: written('戊己基因与甲乙丙丁(300000)，甲乙丙丁'),
    });
    expect(countWords(article).map(([word]) => word)).toEqual(['灯塔', '甲乙丙丁', '300000', '戊己基因']);
  });
});
