import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlace } from '../../../src/archive/addresses.ts';
import type { Article } from '../../../src/archive/article.ts';
import { beginEdition, completeEdition, type Edition } from '../../../src/archive/edition.ts';
import { toAsking } from '../../../src/archive/sisters/asking.ts';
import { titlesSchema } from '../../../src/archive/sisters/format.ts';
import { stampOfTaken } from '../../../src/archive/sisters/taken.ts';
import { toListed, toTitles } from '../../../src/archive/sisters/to-titles.ts';
import type { Sister } from '../../../src/build/sisters/find-sisters.ts';
import { readSisters } from '../../../src/build/sisters/read-sisters.ts';
import { toArticle, written } from '../../archive/sample.ts';

const LONG = '城东老桥修缮工程本月完工 沿岸步道开放';
const TITLES = [
  '老桥修缮完工',
  '灯塔重新点亮|虚构晨报',
  '灯塔重新点亮',
  '灯塔重新点亮|江城',
  '灯塔重新点亮-深度|江城',
  '【深度】苹果今年早熟',
  '苹果今年早熟',
  LONG,
  LONG.slice(0, 16),
  '城东老桥修缮工程本月完工 沿岸步道明年再开',
];
const title = fc.constantFrom(...TITLES);
const url = fc.constantFrom('https://www.river.example/1.html', 'https://river.example/2.html');

/** Articles in some editions of a paper, with all kinds of citations. */
const papersUpTo = (maxLength: number, prefix = 'a'): fc.Arbitrary<Article[][]> =>
  fc
    .array(
      fc.record(
        {
          edition: fc.nat(2),
          title,
          previous: title,
          next: title,
          related: fc.array(title, { maxLength: 4 }),
          url,
          cited: url,
          linked: url,
          source: fc.constantFrom('虚构晨报', '江城', '深度'),
          originalTitle: title,
        },
        { requiredKeys: ['edition', 'title', 'related'] },
      ),
      { maxLength },
    )
    .map((drafts) => {
      const articles = drafts.map(({ edition, source, originalTitle, cited, linked, ...stated }, at) => {
        const headlineUrls = cited && stated.related[0] ? [{ headline: stated.related[0], url: cited }] : [];
        const byline = { authors: [], editors: [], ...(source && { source }), ...(originalTitle && { originalTitle }) };
        const article = toArticle(`${prefix}${at}`, { ...stated, headlineUrls, byline, body: written('正文') });
        return { edition, article: { ...article, facts: { ...article.facts, links: linked ? [linked] : [] } } };
      });
      return [0, 1, 2].map((number) => articles.flatMap(({ edition, article }) => (edition === number ? article : [])));
    });
/** Without original titles: an article that cites by one of them what has its own title, elsewhere, is not known apart. */
const papers = papersUpTo(9).map((paper) =>
  paper.map((articles) =>
    articles.map(({ byline: { originalTitle: _, ...byline }, ...article }): Article => ({ ...article, byline })),
  ),
);

function tie(archive: Omit<Parameters<typeof beginEdition>[0], 'bodyOf'>): Edition {
  return completeEdition(beginEdition({ ...archive, bodyOf: () => written('正文') }), new Map());
}

function toSister(articles: readonly Article[], base: string): Sister {
  const { articles: entries, companies } = tie({ articles });
  const files = toTitles(
    toListed(
      entries.map(({ article }) => article),
      companies,
    ),
  );
  return {
    base,
    titles: titlesSchema.parse(JSON.parse(files.get('titles.json') ?? '')),
    read: async (address) => Buffer.from(files.get(address) ?? ''),
  };
}

/** The other editions that each one finds. */
function toFound(paper: readonly Article[][]): Sister[][] {
  const sisters = paper.map((articles, number) => toSister(articles, `../${number}/`));
  return paper.map((_, number) => sisters.filter((_, other) => other !== number));
}

/** Ties each edition, knowing the others. */
async function tieApart(paper: readonly Article[][]): Promise<Edition[]> {
  const found = toFound(paper);
  return Promise.all(
    paper.map(async (articles, at) => tie({ articles, sisters: await readSisters(found[at] ?? [], articles) })),
  );
}

const toComparable = ({ articles, wanted, elsewhere }: Edition = tie({ articles: [] })) => ({
  articles,
  wanted,
  elsewhere,
});

/** The ids of the articles that each article cites, by its id. */
const citedIn = ({ articles }: Edition) =>
  new Map(
    articles.map(({ article, previous, next, related }) => {
      const stated = [previous, next, ...related].filter((citation) => citation?.article && citation.by !== 'order');
      return [article.id, new Set(stated.map((citation) => toPlace(citation?.article ?? '').id))];
    }),
  );

describe('editions that know each other', () => {
  test('cite the articles that they cite as one edition of all articles', async () => {
    await fc.assert(
      fc.asyncProperty(papers, async (paper) => {
        const whole = citedIn(tie({ articles: paper.flat() }));
        for (const edition of await tieApart(paper))
          for (const [id, cited] of citedIn(edition)) expect(cited).toEqual(whole.get(id));
      }),
    );
  });

  test('count what others cite of their articles', async () => {
    await fc.assert(
      fc.asyncProperty(papers, async (paper) => {
        const { byId } = tie({ articles: paper.flat() });
        for (const edition of await tieApart(paper)) {
          for (const { article, citedBy } of edition.articles) {
            const ids = citedBy.map((id) => toPlace(id).id);
            expect(ids.sort()).toEqual(byId.get(article.id)?.citedBy.toSorted());
          }
        }
      }),
    );
  });

  test('are the same while they take the same of the others, whatever comes there', async () => {
    const seen = { same: 0, changed: 0 };
    await fc.assert(
      fc.asyncProperty(papersUpTo(4), papersUpTo(1, 'new'), async (paper, more) => {
        const after = paper.map((articles, at) => (at === 2 ? [...articles, ...more.flat()] : articles));
        const [found, foundAfter] = [toFound(paper), toFound(after)];
        for (const at of [0, 1]) {
          const articles = paper[at] ?? [];
          const taken = await readSisters(found[at] ?? [], articles);
          const takenAfter = await readSisters(foundAfter[at] ?? [], articles);
          const [was, is] = [taken, takenAfter].map((sisters) => toComparable(tie({ articles, sisters })));
          if (stampOfTaken(taken) === stampOfTaken(takenAfter)) expect(is).toEqual(was);
          seen[isDeepStrictEqual(is, was) ? 'same' : 'changed'] += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.same, seen.changed)).toBeGreaterThan(100);
  });

  test('take the same if asked by what of their articles asks', async () => {
    await fc.assert(
      fc.asyncProperty(papersUpTo(9), async (paper) => {
        for (const [at, found] of toFound(paper).entries()) {
          const articles = paper[at] ?? [];
          expect(await readSisters(found, articles.map(toAsking))).toEqual(await readSisters(found, articles));
        }
      }),
    );
  });

  test('do not take a cut headline for a title while another edition prints a longer one', async () => {
    const cut = toArticle('cut', { title: '今日要闻', related: [LONG.slice(0, 16)] });
    const whole = toArticle('whole', { title: LONG });
    const other = toArticle('other', { title: '昨日要闻', related: ['城东老桥修缮工程本月完工 沿岸步道明年再开'] });
    const citedByCut = async (...sister: Article[]) =>
      citedIn((await tieApart([[cut], sister]))[0] as Edition).get('cut');
    expect(await citedByCut(whole)).toEqual(new Set(['whole']));
    expect(await citedByCut(whole, other)).toEqual(new Set());
    const takenOf = async (...sister: Article[]) =>
      stampOfTaken(await readSisters([toSister(sister, '../sister/')], [cut]));
    expect(await takenOf(whole, other)).not.toBe(await takenOf(whole));
  });
});
