import {
  addressOfFront,
  addressOfHeadline,
  addressOfSection,
  addressOfStock,
  FRONT_PAGE,
  relativeLink,
} from '../archive/addresses.ts';
import { newcomersIn } from '../archive/arrivals.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { toCard } from './card.ts';
import { toSubscribeLinks } from './feeds/subscription.ts';
import { type Link, toArticleLink } from './link.ts';
import { inPages, type PageOf } from './pagination.ts';
import type { Publisher } from './publisher.ts';
import { missingHeadlinesIn } from './wanted.ts';

/** How many of the articles that came last, of the most cited, and of the most wanted headlines the front page lists at most. */
const MOST_LISTED = 8;

/** How many articles of each section the front page lists at most. */
const MOST_IN_SECTION = 6;

/** How many articles are listed beside the rail (the side column): as many as fill its height. */
const MOST_BESIDE = 8;

/** All articles in the archive's order, but for the lead, which is the first. The first page is the front page. */
export function toFrontPages({ articles, byId }: Edition, { articlesPerPage, lead }: Publisher) {
  const first = lead === undefined ? undefined : byId.get(lead);
  const ordered = first ? [first, ...articles.filter((entry) => entry !== first)] : articles;
  return inPages(ordered, articlesPerPage, addressOfFront);
}

/**
 * The data that the front page shows: the first article as the lead, the other articles beside the rail and below it,
 * the sections, what came last, the latest daily stocks, the most cited articles, and the most wanted headlines.
 */
export function toFrontView({ address, items }: PageOf<EditionArticle>, edition: Edition, site: Publisher) {
  const [lead, ...others] = items.map((entry) => toCard(address, entry));
  const boxes = edition.articles.find(({ article }) => article.dailyStocks.length > 0)?.article.dailyStocks ?? [];
  return {
    lead,
    ways: toSubscribeLinks(address, FRONT_PAGE, site),
    sections: edition.sections.map(({ name, key, articles }) => ({
      label: name,
      href: relativeLink(address, addressOfSection(key)),
      links: articles.slice(0, MOST_IN_SECTION).map((id) => toArticleLink(address, id, edition)),
    })),
    beside: others.slice(0, MOST_BESIDE),
    below: others.slice(MOST_BESIDE),
    latest: newcomersIn(edition.arrivals)
      .slice(0, MOST_LISTED)
      .map((id) => toArticleLink(address, id, edition)),
    dailyStocks: boxes.map((stock) => ({ ...stock, href: relativeLink(address, addressOfStock(stock.code)) })),
    cited: toMostCited(address, edition),
    wanted: missingHeadlinesIn(edition)
      .slice(0, MOST_LISTED)
      .map(({ headline, key }) => ({ title: headline, href: relativeLink(address, addressOfHeadline(key)) })),
  };
}

/** The articles that two or more others cite, the most cited first, equal ones in the archive's order. */
function toMostCited(from: string, edition: Edition): Link[] {
  return edition.articles
    .filter(({ citedBy }) => citedBy.length > 1)
    .sort((a, b) => compare(b.citedBy.length, a.citedBy.length))
    .slice(0, MOST_LISTED)
    .map(({ article, citedBy }) => ({
      ...toArticleLink(from, article.id, edition),
      mark: `${citedBy.length} 篇提到`,
    }));
}
