import {
  addressOfFront,
  addressOfHeadline,
  addressOfStock,
  addressOfStory,
  FRONT_PAGE,
  relativeLink,
} from '../archive/addresses.ts';
import { newcomersIn } from '../archive/arrivals.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { type Card, toCard } from './card.ts';
import { toSubscribeLinks } from './feeds/subscription.ts';
import type { FrontPicture } from './front-picture.ts';
import { toFrontSections } from './front-sections.ts';
import { type Link, toArticleLink, toShownTitle } from './link.ts';
import { inPages, type PageOf } from './pagination.ts';
import type { Publisher } from './publisher.ts';
import { missingHeadlinesIn } from './wanted.ts';

/** How many of the articles that came last, of the most cited, and of the most wanted headlines the front page lists at most. */
const MOST_LISTED = 8;

/** How many articles are in the first two ranks: the lead and a row of three. */
export const MOST_RANKED = 4;

/** Heights in rows of the rail, as they were seen: of the heading of a block, of the first two ranks, of a card below them. */
const [BLOCK_HEAD, RANKED_ROWS, CARD_ROWS] = [2, 11, 4];

/**
 * All articles in the archive's order, but for the lead, which is the first; of those that tell one event the first alone. The
 * first page is the front page.
 */
export function toFrontPages({ articles, byId }: Edition, { articlesPerPage, lead }: Publisher) {
  const first = lead === undefined ? undefined : byId.get(lead);
  const ordered = first ? [first, ...articles.filter((entry) => entry !== first)] : articles;
  return inPages(ordered.filter(isFirstOfStory()), articlesPerPage, addressOfFront);
}

function isFirstOfStory(): (entry: EditionArticle) => boolean {
  const told = new Set<string>();
  return ({ story }) => {
    if (!story) return true;
    const isFirst = !told.has(story.key);
    told.add(story.key);
    return isFirst;
  };
}

/** An article on a page of all articles at `from`: where others tell its event, with how many, since they do not stand there. */
export function toFrontCard(from: string, entry: EditionArticle, edition: Edition): FrontCard {
  const { story } = entry;
  const told = story && { title: `同一件事 ${story.count} 篇`, href: relativeLink(from, addressOfStory(story.key)) };
  return { ...toCard(from, entry, edition), ...(told && { told }) };
}

/**
 * The data that the front page shows, by rank: the lead, the articles of the second rank, others beside the rail and below it;
 * the sections, what came last, the latest daily stocks, the most cited articles, and the most wanted headlines.
 *
 * @param pictureOf the picture of an article of the first two ranks
 */
export function toFrontView(
  { address, items }: PageOf<EditionArticle>,
  edition: Edition,
  site: Publisher,
  pictureOf: (id: string) => FrontPicture | undefined = () => undefined,
) {
  const toRanked = (entry: EditionArticle) => {
    const picture = pictureOf(entry.article.id);
    return { ...toFrontCard(address, entry, edition), ...(picture && { picture }) };
  };
  const [lead, ...second] = items.slice(0, MOST_RANKED).map(toRanked);
  const others = items.slice(MOST_RANKED).map((entry) => toFrontCard(address, entry, edition));
  const rail = toRail(address, edition);
  const beside = countBeside(site.rail.map((block) => rail[block].length));
  return {
    lead,
    second,
    ways: toSubscribeLinks(address, FRONT_PAGE, site),
    sections:
      items.length < edition.articles.length || edition.sections.length > 0 ? toFrontSections(address, edition) : [],
    beside: others.slice(0, beside),
    below: others.slice(beside),
    ...rail,
  };
}

/** What can stand in the rail. */
function toRail(address: string, edition: Edition) {
  const carrier = edition.articles.find(({ article }) => article.dailyStocks.length > 0)?.article;
  return {
    latest: newcomersIn(edition.arrivals)
      .slice(0, MOST_LISTED)
      .map((id) => toArticleLink(address, id, edition)),
    dailyStocks: (carrier?.dailyStocks ?? []).map((stock) => ({
      ...stock,
      href: relativeLink(address, addressOfStock(stock.code)),
    })),
    carrier: carrier && toArticleLink(address, carrier.id, edition),
    cited: toMostCited(address, edition),
    wanted: missingHeadlinesIn(edition)
      .slice(0, MOST_LISTED)
      .map(({ headline, key }) => ({
        ...toShownTitle(headline, edition),
        href: relativeLink(address, addressOfHeadline(key)),
      })),
  };
}

/** How many articles of the third rank fill what the rail is higher than the first two, in rows of two. */
function countBeside(lengths: readonly number[]): number {
  const rows = lengths.reduce((sum, length) => sum + (length > 0 ? length + BLOCK_HEAD : 0), 0);
  return 2 * Math.max(0, Math.round((rows - RANKED_ROWS) / CARD_ROWS));
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

/** An article on a page of all articles. */
export interface FrontCard extends Card {
  /** The page of the event that others tell too. */
  told?: Link;
}
