import { addressOfStories, COMPANIES_PAGE, FRONT_PAGE, relativeLink, SEARCH_PAGE } from '../archive/addresses.ts';
import { instantOf } from '../archive/date-time.ts';
import type { Edition } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import type { CardArticle } from '../archive/sisters/card.ts';
import type { Across, Front, FrontEdition } from '../archive/sisters/front.ts';
import { shorten } from '../chinese/shorten.ts';
import { toShownTime } from './byline.ts';
import type { Card } from './card.ts';
import { type Link, toShownTitle } from './link.ts';
import { toPhrasedHtml } from './phrased.ts';
import type { SitePage } from './site-page.ts';

/** How many articles stand in the first two ranks, and how many companies and stories in the side column. */
const [MOST_RANKED, MOST_BESIDE] = [4, 10];
/** How many editions are shown with articles, the first of them with more of these: all others are rows of a list. */
const SHOWN = { editions: 24, first: 6, articlesOfFirst: 5, articles: 3 };
/** The longest deck on a card, in code units. */
const LONGEST_DECK = 200;
/** How many companies or stories a page lists at most: of a hundred editions it stays below 60 KB, compressed. */
const MOST_ACROSS = 100;

/** The data that the front page of several editions shows. */
export function toJointFrontView(front: Front, edition: Pick<Edition, 'phrasesOf'>) {
  const ranked = newestIn(front).slice(0, MOST_RANKED);
  const [lead, ...second] = ranked.map((newest) => toCard(newest, edition));
  const isRanked = (at: number, article: CardArticle) =>
    ranked.some((each) => each.edition === front.editions[at] && each.article === article);
  return {
    lead,
    second,
    editions: front.editions.slice(0, SHOWN.editions).map((each, at) => ({
      ...toEditionLink(FRONT_PAGE, each),
      links: each.newest
        .filter((article) => !isRanked(at, article))
        .slice(0, at < SHOWN.first ? SHOWN.articlesOfFirst : SHOWN.articles)
        .map(({ title, address }) => ({
          ...toShownTitle(title, edition),
          href: relativeLink(FRONT_PAGE, each.base + address),
        })),
    })),
    others: front.editions.slice(SHOWN.editions).map((each) => toEditionLink(FRONT_PAGE, each)),
    companies: toBeside(front.companies, COMPANIES_PAGE, edition),
    stories: toBeside(front.stories, addressOfStories(), edition),
    total: front.editions.reduce((sum, { articles }) => sum + articles, 0),
    searchHref: relativeLink(FRONT_PAGE, SEARCH_PAGE),
  };
}

/** The editions as links on the page at `from`, each marked with how many articles it has. */
export function toEditionLinks(from: string, { editions }: Front): Link[] {
  return editions.map((each) => toEditionLink(from, each));
}

/** What a page lists that stands in several editions: each with its pages in them. */
export function toAcrossView(from: string, all: readonly Across[], edition: Pick<Edition, 'phrasesOf'>) {
  return all.slice(0, MOST_ACROSS).map(({ name, articles, parts }, at) => ({
    id: idOf(at),
    ...toShownTitle(name, edition),
    mark: `${parts.length} 期 · ${articles} 篇`,
    parts: parts.map(({ edition: title, address, articles }) => ({
      title,
      href: relativeLink(from, address),
      mark: `${articles} 篇`,
    })),
  }));
}

/** The pages of what stands in several editions, companies and stories, as far as there are any. */
export function toAcrossPages({ companies, stories }: Front): AcrossPage[] {
  const pages = [
    {
      name: '公司',
      address: COMPANIES_PAGE,
      items: companies,
      note: `两期以上写到的公司${toBound(companies, '家')}，期数多的在前；每家在各期各有一页。`,
    },
    {
      name: '连续报道',
      address: addressOfStories(),
      items: stories,
      note: `跨越两期以上的连续报道${toBound(stories, '件')}，新的在前。按标题、公司与时间的相同之处归在一起。`,
    },
  ];
  return pages
    .filter(({ items }) => items.length > 0)
    .map(({ name, address, items, note }) => ({
      items,
      note,
      page: { name, address, description: () => note, llms: { section: '版面', note: () => note } },
    }));
}

function toBound({ length }: readonly Across[], unit: string): string {
  return length > MOST_ACROSS ? `共 ${length} ${unit}，列出 ${MOST_ACROSS} ${unit}` : ` ${length} ${unit}`;
}

/** The newest articles of all editions: dated ones newest first, then the others in the order of the editions. */
function newestIn({ editions }: Front): Newest[] {
  const time = ({ article }: Newest) => instantOf(article.published) ?? Number.NEGATIVE_INFINITY;
  return editions
    .flatMap((edition) => edition.newest.map((article) => ({ edition, article })))
    .sort((a, b) => compare(time(b), time(a)));
}

function toCard({ edition: { base }, article }: Newest, edition: Pick<Edition, 'phrasesOf'>): Card {
  const { title, opening, authors, source, published, minutes, address } = article;
  const deck = opening.length > LONGEST_DECK ? `${shorten(opening, LONGEST_DECK)}…` : opening;
  return {
    title,
    html: toPhrasedHtml(title, edition),
    href: relativeLink(FRONT_PAGE, base + address),
    deck,
    deckHtml: toPhrasedHtml(deck, edition),
    authors: authors.map((name) => ({ name })),
    source: source === undefined ? undefined : { name: source },
    published: toShownTime(published),
    minutes,
  };
}

function toEditionLink(from: string, { name, base, articles }: FrontEdition): EditionLink {
  return { title: name, href: relativeLink(from, base + FRONT_PAGE), mark: `${articles} 篇` };
}

function toBeside(all: readonly Across[], page: string, edition: Pick<Edition, 'phrasesOf'>): Link[] {
  return all.slice(0, MOST_BESIDE).map(({ name, articles, parts }, at) => ({
    ...toShownTitle(name, edition),
    href: relativeLink(FRONT_PAGE, `${page}#${idOf(at)}`),
    mark: `${parts.length} 期 · ${articles} 篇`,
  }));
}

function idOf(at: number): string {
  return `no-${at + 1}`;
}

/** A page of what stands in several editions. */
interface AcrossPage {
  page: SitePage;
  /** What it lists, and in which order. */
  note: string;
  items: readonly Across[];
}

interface Newest {
  edition: FrontEdition;
  article: CardArticle;
}

interface EditionLink {
  title: string;
  href: string;
  mark: string;
}
