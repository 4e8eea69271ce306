import { addressOfCompanies, addressOfCompany, addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Company, Edition, NamedPage } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { toShownDay } from './byline.ts';
import type { Link } from './link.ts';
import { nearbyOf, toNearbyLinks, toRelatedLinks } from './nearby.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';
import { type Saying, toQuotes } from './quotes.ts';

/** How many articles a page of a company lists, each with a sentence. */
const ARTICLES_PER_PAGE = 100;

/** How many daily-stock boxes of each of its stocks it shows. The page of the stock shows all. */
const MOST_BOXES = 6;

/** What a name of a company rests on, for readers. */
const GROUNDS: Record<Company['ground'], string> = {
  code: '证券简称',
  share: '证券简称',
  full: '全称',
  form: '',
  listed: '',
  stated: '文章写明的简称',
  own: '',
};

/** The pages of a company. */
export function toCompanyPages({ key, articles }: Company): PageOf<Company['articles'][number]>[] {
  return inPages(articles, ARTICLES_PER_PAGE, (page) => addressOfCompany(key, page));
}

/** The pages of the list of companies: those that most articles name come first. */
export function toCompaniesPages({ companies }: Pick<Edition, 'companies'>): [PageOf<Company>, ...PageOf<Company>[]] {
  const sorted = [...companies].sort((a, b) => b.articles.length - a.articles.length || compare(a.name, b.name));
  return inPages(sorted, TITLES_PER_PAGE, addressOfCompanies);
}

/** The companies on a page of the list as links, each marked with how many articles name it, and when last. */
export function toCompanyLinks({ address, items }: PageOf<Company>, { byId }: Edition): Link[] {
  return items.map(({ key, name, articles }) => {
    // Dated articles stand before the others, the newest first.
    const last = toShownDay(byId.get(articles[0]?.article ?? '')?.article.byline.published)?.shown;
    const mark = articles.length === 0 ? '每日财股' : `${articles.length} 篇${last ? `，最近 ${last}` : ''}`;
    return { title: name, href: relativeLink(address, addressOfCompany(key)), mark };
  });
}

/** The data that a page of a company shows. */
export function toCompanyView(
  { address, items, total, ...numbers }: PageOf<Company['articles'][number]>,
  { name, ground, otherNames, codes, together, articles }: Company,
  edition: Edition,
) {
  const stocks = edition.stocks.filter(({ code }) => codes.includes(code));
  const isFirst = numbers.number === 1;
  const nearby = toNearbyLinks(address, idsOf(articles), edition);
  const boxes = isFirst ? boxesOf({ codes }, edition) : [];
  const hasRail = nearby.length + together.length > 0;
  return {
    name,
    total,
    ground: GROUNDS[ground],
    otherNames: otherNames.map((other) => ({ name: other.name, ground: GROUNDS[other.ground] })),
    stocks: stocks.map((stock) => ({
      title: `${stock.name} ${stock.code}`,
      href: relativeLink(address, addressOfStock(stock.code)),
    })),
    boxes: toQuotes(address, boxes, edition),
    mentions: toQuotes(
      address,
      items.map(({ article, sentence: text }) => ({ article, text })),
      edition,
    ),
    together: together.map(({ key, name: other, articles }) => ({
      title: other,
      href: relativeLink(address, addressOfCompany(key)),
      mark: `${articles} 篇同时提到`,
    })),
    nearby,
    related: hasRail ? [] : toRelatedLinks(address, idsOf([...articles, ...boxes]), edition),
    numbers,
  };
}

/** The newest daily-stock boxes of the stocks of a company, which its first page shows. */
export function boxesOf({ codes }: Pick<Company, 'codes'>, { stocks }: Pick<Edition, 'stocks'>): Saying[] {
  return stocks
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ boxes }) => boxes.slice(0, MOST_BOXES).map(({ article, highlights: text }) => ({ article, text })));
}

/** What a page of a company shows anything of, by id. */
export function articlesShownWithCompany(
  { items }: PageOf<Company['articles'][number]>,
  company: Company,
  edition: Edition,
): string[] {
  const nearby = nearbyOf(idsOf(company.articles), edition);
  return [...idsOf(items), ...idsOf(boxesOf(company, edition)), ...nearby];
}

function idsOf(sayings: readonly { article: string }[]): string[] {
  return sayings.map(({ article }) => article);
}

/** The links from the page at `from` to the pages of companies. */
export function toCompanyPageLinks(from: string, companies: readonly NamedPage[]): Link[] {
  return companies.map(({ key, name }) => ({ title: name, href: relativeLink(from, addressOfCompany(key)) }));
}
