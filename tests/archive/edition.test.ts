import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WholeArticle } from '../../src/archive/article.ts';
import { keyOf } from '../../src/archive/headlines/normalise.ts';
import { arrivalsIn } from '../../src/views/receipt/arrivals.ts';
import { editionOf, toArticle, written } from './sample.ts';

const TITLES = [
  '老桥修缮完工',
  '灯塔重新点亮',
  '苹果今年早熟',
  '渡船改线通航',
  '城东老桥修缮工程本月完工 沿岸步道',
  '城东老桥修缮工程本月完工 沿岸步道开放',
];
const title = fc.constantFrom(...TITLES);

/** Small archives with every tie that there is, in which titles may be shared or missing. */
const archives: fc.Arbitrary<WholeArticle[]> = fc
  .array(
    fc.record(
      {
        title,
        place: fc.nat(3),
        previous: title,
        next: title,
        related: fc.array(title, { maxLength: 4 }),
        text: fc.constantFrom('甲乙丙丁(300000)上涨。', '灯塔亮了，渔船进港。', '桥墩加固，步道开放。'),
        source: fc.constantFrom('甲报', '乙报'),
      },
      { requiredKeys: ['title', 'related', 'text'] },
    ),
    { maxLength: 8 },
  )
  .map((drafts) =>
    drafts.map(({ text, source, ...stated }, at) =>
      toArticle(`${at}`, { ...stated, body: written(text), ...(source && { byline: { source } }) }),
    ),
  );

describe('toEdition', () => {
  test('is the same whichever order the articles come in', () => {
    fc.assert(
      fc.property(archives, fc.nat(7), (articles, turn) => {
        const turned = [...articles.slice(turn), ...articles.slice(0, turn)];
        expect(editionOf(turned)).toEqual({ ...editionOf(articles), bodyOf: expect.any(Function) });
      }),
    );
  });

  test('leads every citation to an article of the archive or to a wanted headline, and marks the article itself', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const { articles: tied, byId, wanted } = editionOf(articles);
        const keys = new Set(wanted.map(({ key }) => key));
        for (const { article, previous, next, related } of tied) {
          for (const citation of [previous, next, ...related]) {
            if (!citation) continue;
            expect(citation.self ?? false).toBe(citation.article === article.id);
            if (citation.article) expect(byId.get(citation.article)?.article.title).toBe(citation.title);
            else expect(keys).toContain(citation.key);
          }
        }
        expect(keys.size).toBe(wanted.length);
      }),
    );
  });

  test('says of each article who cites it, and of nobody else', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const { articles: tied } = editionOf(articles);
        for (const { article, citedBy } of tied) {
          const citing = tied.filter((other) =>
            [other.previous, other.next, ...other.related].some(
              (citation) => citation?.article === article.id && !citation.self && citation.by !== 'order',
            ),
          );
          expect(citedBy).toEqual(citing.map((other) => other.article.id));
        }
      }),
    );
  });

  test('fills a missing previous and next with the neighbours in the archive', () => {
    const { byId } = editionOf(
      ['a', 'b', 'c'].map((id, place) => toArticle(id, { place, ...(id === 'b' && { next: '灯塔' }) })),
    );
    expect(byId.get('a')?.previous).toBeUndefined();
    expect(byId.get('a')?.next).toMatchObject({ article: 'b', by: 'order' });
    expect(byId.get('b')?.previous).toMatchObject({ article: 'a', by: 'order' });
    expect(byId.get('b')?.next).toEqual({ headline: '灯塔', title: '灯塔', key: keyOf('灯塔') });
  });

  test('gives the text of each article, and of no other', () => {
    const { bodyOf } = editionOf([toArticle('a', { body: written('一段。') })]);
    expect(bodyOf('a')).toEqual(written('一段。'));
    expect(() => bodyOf('b')).toThrow('The archive has no text of the article b. Please report it.');
  });

  test('links a byline to the page of its source', () => {
    const { byId } = editionOf(
      ['a', 'b'].map((id) => toArticle(id, { byline: { source: '甲报', authors: [`张${id}`] } })),
    );
    expect(byId.get('a')).toMatchObject({ source: { name: '甲报', key: keyOf('甲报') }, authors: [{ name: '张a' }] });
  });
});

describe('an article that was wanted', () => {
  const archive = [toArticle('a', { next: '灯塔重新点亮' }), toArticle('b', { related: ['灯塔重新点亮', '渡船改线'] })];
  const arrived = toArticle('c', { title: '灯塔重新点亮' });
  const before = editionOf(archive);
  const after = editionOf([...archive, arrived]);
  const former = new Set(before.wanted.map(({ key }) => key));

  test('turns every citation of it into a link, and its headline is no longer wanted', () => {
    expect(before.wanted.map(({ headline }) => headline)).toEqual(['灯塔重新点亮', '渡船改线']);
    expect(after.wanted.map(({ headline }) => headline)).toEqual(['渡船改线']);
    expect(after.byId.get('a')?.next).toMatchObject({ article: 'c', by: 'exact' });
    expect(after.byId.get('b')?.related[0]).toMatchObject({ article: 'c', by: 'exact' });
    expect(after.byId.get('c')?.citedBy).toEqual(['a', 'b']);
  });

  test('is told with its links', () => {
    expect(arrivalsIn(after, former)).toEqual([{ id: 'c', links: 2 }]);
    expect(arrivalsIn(before, former)).toEqual([]);
  });

  test('and removing it reverses that', () => {
    const left = [...archive, arrived].filter(({ id }) => id !== 'c');
    expect(editionOf(left)).toEqual({ ...before, bodyOf: expect.any(Function) });
  });
});
