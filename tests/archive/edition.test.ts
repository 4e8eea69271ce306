import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleWithBody } from '../../src/archive/article.ts';
import { keyOf } from '../../src/archive/headlines/normalise.ts';
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

/** Small archives with all kinds of citations. Two articles may have one title, and cited titles may be missing. */
const archives: fc.Arbitrary<ArticleWithBody[]> = fc
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
  test('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(archives, fc.nat(7), (articles, shift) => {
        const rotated = [...articles.slice(shift), ...articles.slice(0, shift)];
        expect(editionOf(rotated)).toEqual({
          ...editionOf(articles),
          bodyOf: expect.any(Function),
          phrasesOf: expect.any(Function),
          namesIn: expect.any(Function),
        });
      }),
    );
  });

  test('resolves every citation to an article or a wanted headline, and marks self-citations', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const { articles: entries, byId, wanted } = editionOf(articles);
        const keys = new Set(wanted.map(({ key }) => key));
        for (const { article, previous, next, related } of entries) {
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

  test('lists exactly the articles that cite an article', () => {
    fc.assert(
      fc.property(archives, (articles) => {
        const { articles: entries } = editionOf(articles);
        for (const { article, citedBy } of entries) {
          const citing = entries.filter((other) =>
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

  test('gives the text of each article, and throws for an unknown id', () => {
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

  test('turns every citation of it into a link, and its headline is no longer wanted', () => {
    expect(before.wanted.map(({ headline }) => headline)).toEqual(['灯塔重新点亮', '渡船改线']);
    expect(after.wanted.map(({ headline }) => headline)).toEqual(['渡船改线']);
    expect(after.byId.get('a')?.next).toMatchObject({ article: 'c', by: 'exact' });
    expect(after.byId.get('b')?.related[0]).toMatchObject({ article: 'c', by: 'exact' });
    expect(after.byId.get('c')?.citedBy).toEqual(['a', 'b']);
  });

  test('is wanted again after it is removed', () => {
    const remaining = [...archive, arrived].filter(({ id }) => id !== 'c');
    expect(editionOf(remaining)).toEqual({
      ...before,
      bodyOf: expect.any(Function),
      phrasesOf: expect.any(Function),
      namesIn: expect.any(Function),
    });
  });
});

test('an article knows which articles stood where its text leads', () => {
  const links = ['https://tide.example/b', 'https://tide.example/c'].map((url, at) => ({ from: at, to: at + 1, url }));
  const body = { kind: 'captured' as const, blocks: [{ kind: 'paragraph' as const, text: '盐水', links, line: 1 }] };
  const { byId } = editionOf([toArticle('a', { body }), toArticle('b', { url: 'http://www.tide.example/b#top' })]);
  expect(byId.get('a')?.linked).toEqual({ 'https://tide.example/b': 'b' });
  expect(byId.get('b')?.linked).toEqual({});
});
