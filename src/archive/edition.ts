import type { Archive } from './archive.ts';
import { type Arrivals, arrivalsInOrder } from './arrivals.ts';
import type { Article } from './article.ts';
import { type Company, companiesIn, mostNamedByArticle, type NamedPage } from './companies/companies.ts';
import { authorsIn, type BylineName, type Contributor, sourcesIn, toNameLinker } from './contributors.ts';
import { newestOf, toDateTime } from './date-time.ts';
import type { EditionArticle } from './edition-article.ts';
import { type Citation, citationsOf } from './headlines/citations.ts';
import { citedByIn } from './headlines/cited-by.ts';
import { type Meaning, toMeanings } from './headlines/meanings.ts';
import { keyOf } from './headlines/normalise.ts';
import { type Wanted, wantedIn } from './headlines/wanted.ts';
import { inArchiveOrder } from './order.ts';
import type { OwnPage } from './own-page.ts';
import { toArticlesAt } from './page-address.ts';
import { type Phrasing, toPhrasing } from './phrases.ts';
import { dayOfYear, sharedDaysIn } from './same-day.ts';
import { type Section, sectionsIn } from './sections.ts';
import { termsOf } from './similar/article-terms.ts';
import { findSimilar, type Similar } from './similar/similar.ts';
import { citationsOfSisters } from './sisters/cited-by-sisters.ts';
import type { Front } from './sisters/front.ts';
import { NO_SISTERS, type Sisters } from './sisters/sister-articles.ts';
import { type StockNames, stockNamesIn } from './stocks/links.ts';
import { codesByArticle, type Stock, stocksIn } from './stocks/stocks.ts';
import { type StoryTie, storyTiesIn } from './stories/neighbours.ts';
import { toStated } from './stories/stated.ts';
import { type Story, storiesIn } from './stories/stories.ts';
import { topicsIn, toTopicLinker } from './topics.ts';
import { partWithdrawn, withdrawnTargets } from './withdrawn.ts';

/** How long lists are that could be as long as the archive. */
export const LIST_LENGTHS = { similar: 8, citedTogether: 12, companies: 8 };

/**
 * Ties an archive together: its order, what each headline means, what is similar, which shares are named.
 *
 * @param termsIn the words of an article, if they are known already
 */
export function toEdition(
  archive: Archive,
  termsIn = (article: Article) => termsOf({ ...article, body: archive.bodyOf(article.id) }),
): Edition {
  const terms = new Map(archive.articles.map((article) => [article.id, termsIn(article)]));
  return completeEdition(beginEdition(archive), findSimilar(terms, LIST_LENGTHS.similar));
}

/** Works out all of an edition that can be known before its articles are compared. */
export function beginEdition({
  articles,
  bodyOf,
  pages = [],
  sections = [],
  findNames,
  sisters = NO_SISTERS,
  front,
}: Archive): EditionDraft {
  const { shown, withdrawn } = partWithdrawn(articles);
  const ordered = inArchiveOrder(shown);
  const stocks = stocksIn(ordered);
  return {
    ordered,
    withdrawn: inArchiveOrder(withdrawn),
    bodyOf,
    pages,
    sections: sectionsIn(ordered, sections),
    sisters,
    front,
    meanings: toMeanings([...ordered, ...withdrawnTargets(ordered, withdrawn), ...sisters.articles], sisters),
    stocks,
    companies: companiesIn(ordered, stocks, bodyOf, findNames),
    sources: sourcesIn(ordered),
    authors: authorsIn(ordered),
    topics: topicsIn(ordered),
  };
}

/**
 * Completes an edition. It is pure, and the same for the articles in any order.
 *
 * @param similar by id, which articles are similar and which are versions of one text
 */
export function completeEdition(draft: EditionDraft, similar: ReadonlyMap<string, Similar>): Edition {
  const {
    ordered,
    withdrawn,
    bodyOf,
    pages,
    sections,
    sisters,
    meanings,
    stocks,
    companies,
    sources,
    authors,
    topics,
    front,
  } = draft;
  const isSameText = (id: string, otherId: string) => similar.get(id)?.versions.includes(otherId) ?? false;
  const articlesAt = toArticlesAt([...ordered, ...sisters.articles]);
  const withdrawnAt = toArticlesAt(withdrawn);
  const resolve = (pages: readonly Article[]) =>
    citationsOf(pages, isSameText, meanings, (address) => {
      const shown = articlesAt(address);
      return shown.length > 0 ? shown : withdrawnAt(address);
    });
  const citations = resolve(ordered);
  const citedBy = citedByIn(new Map([...citations, ...citationsOfSisters(sisters, resolve)]));
  const codesOf = codesByArticle(stocks);
  const stories = storiesIn(ordered, similar, toStated(ordered, companies, codesOf));
  const storyTies = storyTiesIn(stories, similar);
  const companiesOf = mostNamedByArticle(companies, LIST_LENGTHS.companies);
  const [toSource, toAuthor] = [toNameLinker(sources), toNameLinker(authors)];
  const toTopics = toTopicLinker(topics);
  const sharedDays = sharedDaysIn(ordered);
  const articles = ordered.map((article, at): EditionArticle => {
    const [before, after] = [ordered[at - 1], ordered[at + 1]];
    const { byline } = article;
    const day = dayOfYear(article);
    return {
      article,
      related: [],
      ...(before && { previous: toNeighbour(before) }),
      ...(after && { next: toNeighbour(after) }),
      ...citations.get(article.id),
      similar: similar.get(article.id)?.similar ?? [],
      versions: similar.get(article.id)?.versions ?? [],
      ...(storyTies.has(article.id) && { story: storyTies.get(article.id) }),
      citedBy: citedBy.get(article.id) ?? [],
      stocks: codesOf.get(article.id) ?? [],
      companies: companiesOf.get(article.id) ?? [],
      ...(byline.source && { source: toSource(byline.source) }),
      authors: byline.authors.map(toAuthor),
      topics: toTopics(article.keywords),
      ...(day && sharedDays.has(day) && { sharedDay: day }),
      linked: Object.fromEntries(
        article.facts.links.flatMap((url) =>
          articlesAt(url)
            .slice(0, 1)
            .map(({ id }) => [url, id]),
        ),
      ),
    };
  });
  return {
    articles,
    byId: new Map(articles.map((entry) => [entry.article.id, entry])),
    elsewhere: new Map(sisters.articles.map((article) => [article.id, article])),
    withdrawn,
    arrivals: arrivalsInOrder(ordered.map(({ id }) => id)),
    newest: newestOf(ordered.map(({ byline }) => toDateTime(byline.published))),
    bodyOf,
    ...toPhrasing(draft),
    pages,
    sections,
    wanted: wantedIn(citations, LIST_LENGTHS.citedTogether),
    stocks,
    stockNames: stockNamesIn(stocks),
    companies,
    sources,
    authors,
    stories,
    topics,
    front,
  };
}

/** A neighbour in the archive's order, where an article states no previous or next. */
function toNeighbour({ id, title }: Article): Citation {
  return { headline: title, key: keyOf(title), title, article: id, by: 'order' };
}

/** What is known of an edition before its articles are compared. */
export interface EditionDraft
  extends Pick<
    Edition,
    'withdrawn' | 'stocks' | 'companies' | 'sources' | 'authors' | 'topics' | 'bodyOf' | 'pages' | 'sections' | 'front'
  > {
  /** In the archive's order. */
  ordered: Article[];
  sisters: Sisters;
  meanings: Map<string, Meaning>;
}

/** The archive and all that ties it. */
export interface Edition extends Phrasing {
  /** In the archive's order: dated ones newest first, then undated ones in the order of their seeds. */
  articles: EditionArticle[];
  byId: Map<string, EditionArticle>;
  /** Articles of other editions that this one may cite, or that may cite it, by id. */
  elsewhere: ReadonlyMap<string, Article>;
  /** The articles that are withdrawn, in the archive's order. All else is without them, but for headlines that lead to them. */
  withdrawn: Article[];
  /** When the articles came, as far as earlier publications are known. */
  arrivals: Arrivals;
  /** The newest time that any article states, in RFC 3339; undefined if none states a time. */
  newest: string | undefined;
  /** The text of an article. Throws if the archive has no article with this id. */
  bodyOf: Archive['bodyOf'];
  /** The pages of the publisher's own, in the order of their files. */
  pages: readonly OwnPage[];
  /** The sections of the paper that have articles, in the order of the settings. */
  sections: readonly Section[];
  /** Headlines that no article carries, the most cited first. */
  wanted: Wanted[];
  /** By code. */
  stocks: Stock[];
  /** The names by which a text may mean a share, for `findStockNames`. */
  stockNames: StockNames;
  /** By name. */
  companies: Company[];
  /** Papers and sites with two articles or more, by name. */
  sources: Contributor[];
  /** Authors with two articles or more, by name. */
  authors: Contributor[];
  /** The events that two or more articles tell, in the archive's order of their newest articles. */
  stories: Story[];
  /** Keywords that two articles or more state, by name: see `topicsIn`. */
  topics: Contributor[];
  /** What it shows of other editions, if it is the front of several. */
  front: Front | undefined;
}

export type {
  BylineName,
  Citation,
  Company,
  Contributor,
  EditionArticle,
  NamedPage,
  Section,
  Similar,
  Stock,
  Story,
  StoryTie,
  Wanted,
};
