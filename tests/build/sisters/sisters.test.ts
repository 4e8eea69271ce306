import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlace } from '../../../src/archive/addresses.ts';
import type { Article } from '../../../src/archive/article.ts';
import { beginEdition, completeEdition, type Edition } from '../../../src/archive/edition.ts';
import { titlesSchema } from '../../../src/archive/sisters/format.ts';
import { toTitles } from '../../../src/archive/sisters/to-titles.ts';
import type { Sister } from '../../../src/build/sisters/find-sisters.ts';
import { readSisters } from '../../../src/build/sisters/read-sisters.ts';
import { toArticle, written } from '../../archive/sample.ts';

const LONG = '城东老桥修缮工程本月完工 沿岸步道开放';
const TITLES = [
  '老桥修缮完工',
  '灯塔重新点亮|虚构晨报',
  '灯塔重新点亮',
  '【深度】苹果今年早熟',
  '苹果今年早熟',
  LONG,
  LONG.slice(0, 16),
  '城东老桥修缮工程本月完工 沿岸步道明年再开',
];
const title = fc.constantFrom(...TITLES);
const url = fc.constantFrom('https://www.river.example/1.html', 'https://river.example/2.html');

/** Articles in some editions of a paper, with all kinds of citations. */
const papers: fc.Arbitrary<Article[][]> = fc
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
        source: fc.constantFrom('虚构晨报', '虚构网'),
      },
      { requiredKeys: ['edition', 'title', 'related'] },
    ),
    { maxLength: 9 },
  )
  .map((drafts) => {
    const articles = drafts.map(({ edition, source, cited, ...stated }, at) => {
      const headlineUrls = cited && stated.related[0] ? [{ headline: stated.related[0], url: cited }] : [];
      const byline = { authors: [], editors: [], ...(source && { source }) };
      return { edition, article: toArticle(`a${at}`, { ...stated, headlineUrls, byline, body: written('正文') }) };
    });
    return [0, 1, 2].map((number) => articles.flatMap(({ edition, article }) => (edition === number ? article : [])));
  });

function tie(archive: Omit<Parameters<typeof beginEdition>[0], 'bodyOf'>): Edition {
  return completeEdition(beginEdition({ ...archive, bodyOf: () => written('正文') }), new Map());
}

function toSister(articles: readonly Article[], base: string): Sister {
  const { articles: entries, companies } = tie({ articles });
  const files = toTitles({ articles: entries.map(({ article }) => article), companies });
  return {
    base,
    titles: titlesSchema.parse(JSON.parse(files.get('titles.json') ?? '')),
    read: async (address) => Buffer.from(files.get(address) ?? ''),
  };
}

/** Ties each edition, knowing the others. */
async function tieApart(paper: readonly Article[][]): Promise<Edition[]> {
  const sisters = paper.map((articles, number) => toSister(articles, `../${number}/`));
  return Promise.all(
    paper.map(async (articles, number) => {
      const found = sisters.filter((_, other) => other !== number);
      return tie({ articles, sisters: await readSisters(found, articles) });
    }),
  );
}

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

  test('do not take a cut headline for a title while another edition prints a longer one', async () => {
    const cut = toArticle('cut', { title: '今日要闻', related: [LONG.slice(0, 16)] });
    const whole = toArticle('whole', { title: LONG });
    const other = toArticle('other', { title: '昨日要闻', related: ['城东老桥修缮工程本月完工 沿岸步道明年再开'] });
    const citedByCut = async (...sister: Article[]) =>
      citedIn((await tieApart([[cut], sister]))[0] as Edition).get('cut');
    expect(await citedByCut(whole)).toEqual(new Set(['whole']));
    expect(await citedByCut(whole, other)).toEqual(new Set());
  });
});
