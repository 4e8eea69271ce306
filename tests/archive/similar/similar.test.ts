import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import {
  countWords,
  decodeTerms,
  encodeTerms,
  type Terms,
  termsOf,
} from '../../../src/archive/similar/article-terms.ts';
import type { Memory } from '../../../src/archive/similar/nearest.ts';
import { similarIn, toComparison } from '../../../src/archive/similar/similar.ts';
import { createRandom } from '../../bench/random.ts';
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

const archive: Article[] = [
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
const WHOLE = { number: 0, of: 1 };

function find(documents: ReadonlyMap<string, Terms>, former: Memory['former']) {
  const memory: Memory = { former, now: new Map() };
  const { tellingsIn, likenessIn } = toComparison(documents, memory);
  return { likeness: likenessIn(WHOLE, tellingsIn(WHOLE), 8), now: memory.now };
}

const terms = (articles: readonly Article[]) => new Map(articles.map((article) => [article.id, termsOf(article)]));

describe('similarIn', () => {
  const likeness = similarIn(terms(archive), 8);

  test('other tellings of one text are versions and not similar', () => {
    expect(likeness.get('bridge')).toMatchObject({ versions: ['bridge-again'] });
    expect(likeness.get('bridge-again')?.versions).toEqual(['bridge']);
    expect(likeness.get('bridge')?.similar).not.toContain('bridge-again');
  });

  test('the most similar stands first, and a story once, however often it is told', () => {
    expect(likeness.get('bridge')?.similar[0]).toBe('bridge-plan');
    expect(likeness.get('harbour')?.similar[0]).toBe('harbour-net');
    const bridges = likeness.get('bridge-plan')?.similar.filter((id) => id.startsWith('bridge'));
    expect(bridges).toHaveLength(1);
  });

  test('lists are as long as asked for at most', () => {
    expect(similarIn(terms(archive), 1).get('bridge')?.similar).toEqual(['bridge-plan']);
  });

  test('is the same whichever order the articles come in', () => {
    expect(similarIn(terms(archive.toReversed()), 8)).toEqual(new Map([...likeness].toSorted()));
  });

  test('is the same when it is found in parts', () => {
    const { tellingsIn, likenessIn } = toComparison(terms(archive));
    const parts = [0, 1, 2, 3].map((number) => ({ number, of: 4 }));
    const tellings = parts.flatMap(tellingsIn);
    expect(new Map(parts.flatMap((part) => likenessIn(part, tellings, 8)))).toEqual(likeness);
  });

  test('is the same with what was found before, of which much holds when an article is changed, added or removed', () => {
    const random = createRandom(5);
    const termsOn = (topic: number): Terms => ({
      words: Int32Array.from(new Set(Array.from({ length: 30 }, () => 100 * topic + random(100)))),
      counts: Uint16Array.from({ length: 30 }, () => 1 + random(4)),
    });
    const before = new Map(Array.from({ length: 300 }, (_, at) => [`a${at}`, termsOn(at % 30)]));
    const former: Memory['former'] = find(before, new Map()).now;
    const known = before.get('a7') ?? termsOn(0);
    const changes: [string, (documents: typeof before) => unknown][] = [
      ['changed', (documents) => documents.set('a7', termsOn(8))],
      [
        'emphasised',
        (documents) => documents.set('a7', { ...known, counts: known.counts.map((_, at) => 1 + (at % 9)) }),
      ],
      ['added', (documents) => documents.set('b', termsOn(9))],
      ['told again', (documents) => documents.set('b', known)],
      ['removed', (documents) => documents.delete('a7')],
    ];
    for (const [what, change] of changes) {
      const after = new Map(before);
      change(after);
      const { likeness, now } = find(after, former);
      expect(likeness, what).toEqual(find(after, new Map()).likeness);
      const recalled = [...now.keys()].filter((key) => former.has(key));
      expect(recalled.length / now.size, what).toBeGreaterThan(0.2);
    }
  });

  test('articles without words are like nothing', () => {
    const blank = toArticle('blank', { title: '，', body: written('。') });
    expect(similarIn(terms([...archive, blank]), 8).get('blank')).toEqual({ similar: [], versions: [] });
    expect(similarIn(terms([blank, { ...blank, id: 'other' }]), 8).get('blank')).toEqual({ similar: [], versions: [] });
  });
});

describe('countWords', () => {
  test('counts words, those of the title threefold, the most frequent first', () => {
    const article = toArticle('a', { title: '灯塔', deck: '码头', body: written('灯塔与码头', '渡船') });
    expect(countWords(article)).toEqual([
      ['灯塔', 4],
      ['码头', 2],
      ['渡船', 1],
    ]);
  });

  test('keeps the names of shares whole, from boxes and from texts', () => {
    const article = toArticle('a', {
      title: '灯塔',
      dailyStocks: [{ name: '达安基因', code: '002030' }],
      body: written('达安基因与甲乙丙丁(300000)，甲乙丙丁'),
    });
    expect(countWords(article).map(([word]) => word)).toEqual(['灯塔', '甲乙丙丁', '300000', '达安基因']);
  });
});

test('terms are the same from their bytes, wherever these stand', () => {
  for (const article of archive) {
    const terms = termsOf(article);
    const bytes = Uint8Array.of(7, ...encodeTerms(terms)).subarray(1);
    expect(decodeTerms(bytes)).toEqual(terms);
  }
});
