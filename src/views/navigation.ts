import {
  ABOUT_PAGE,
  ARCHIVE_PAGE,
  addressOfIndex,
  addressOfOwnPage,
  addressOfSection,
  addressOfStories,
  addressOfWanted,
  COMPANIES_PAGE,
  FEEDS_PAGE,
  FRONT_PAGE,
  SEARCH_PAGE,
  STOCKS_PAGE,
} from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import type { Publisher } from './publisher.ts';
import type { Step } from './site-page.ts';
import { hasMissingHeadlines } from './wanted.ts';

/** The first row of the navigation, by entry of the settings. */
const FIRST: Entries = {
  front: (_, { frontOfEditions: all }) => [
    { name: '头版', address: FRONT_PAGE },
    ...(all === undefined ? [] : [{ name: '各期', address: all }]),
  ],
  sections: ({ sections }) => sections.map(({ name, key }) => ({ name, address: addressOfSection(key) })),
  stocks: ({ front }) => stepIf(!front, '股票', STOCKS_PAGE),
  search: () => [{ name: '搜索', address: SEARCH_PAGE }],
  own: ({ pages }) =>
    pages.flatMap(({ id, label }) => (label === undefined ? [] : { name: label, address: addressOfOwnPage(id) })),
  about: () => [{ name: '关于', address: ABOUT_PAGE }],
};

/** The second row, the ways through the archive: a page that would be empty is left out. */
const SECOND: Entries = {
  archive: ({ articles }) => stepIf(articles.length > 0, '按年月浏览', ARCHIVE_PAGE),
  companies: ({ companies, front }) => stepIf((front ?? { companies }).companies.length > 0, '公司', COMPANIES_PAGE),
  stories: ({ stories, front }) => stepIf((front ?? { stories }).stories.length > 0, '连续报道', addressOfStories()),
  topics: ({ topics }) => stepIf(topics.length > 0, '话题', addressOfIndex('topics')),
  sources: ({ sources }) => stepIf(sources.length > 0, '来源', addressOfIndex('sources')),
  authors: ({ authors }) => stepIf(authors.length > 0, '作者', addressOfIndex('authors')),
  feeds: ({ front }, site) => stepIf(!front && site.absolute(FEEDS_PAGE) !== undefined, '订阅', FEEDS_PAGE),
  wanted: (edition) => stepIf(hasMissingHeadlines(edition), '待收录', addressOfWanted()),
};

/** The pages to which the navigation of every page leads: those that the settings name, in their order, each once. */
export function toNavigation(edition: Shown, site: Publisher): Navigation {
  const stepsIn = (row: Entries) => {
    const steps = site.navigation.flatMap((entry) => row[entry]?.(edition, site) ?? []);
    return steps.filter(({ address }, at) => steps.findIndex((step) => step.address === address) === at);
  };
  return { first: stepsIn(FIRST), second: stepsIn(SECOND) };
}

function stepIf(isThere: boolean, name: string, address: string): Step[] {
  return isThere ? [{ name, address }] : [];
}

/** What the rows show of an edition. */
type Shown = Pick<
  Edition,
  'articles' | 'companies' | 'pages' | 'sections' | 'stories' | 'topics' | 'sources' | 'authors' | 'wanted' | 'front'
>;

/** The pages to which the entries of a row lead. */
type Entries = Partial<Record<Publisher['navigation'][number], (edition: Shown, site: Publisher) => Step[]>>;

/** The navigation of every page. */
export interface Navigation {
  first: Step[];
  /** Quieter, below the first row. */
  second: Step[];
}
