import { addressOfFront, addressOfHeadline, addressOfStock, relativeLink } from '../archive/addresses.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { toCard } from './card.ts';
import { type Link, toArticleLink } from './link.ts';
import { inPages, type PageOf } from './pagination.ts';
import { lackingIn } from './wanted.ts';

/** How many of the most cited articles and of the most wanted headlines the front page names. */
const MOST = 8;

/** How many articles stand beside the rail: as far down as it reaches. */
const BESIDE = 8;

/** The archive in its order, in pages of `size` articles: the front page is the first. */
export function toFrontPages({ articles }: Edition, size: number) {
  return inPages(articles, size, addressOfFront);
}

/**
 * What the front page shows: the first article as the lead, the others beside the rail and below it, the latest daily
 * stock, and what the archive cites most, of what it has and of what it lacks.
 */
export function toFrontView({ address, items }: PageOf<EditionArticle>, edition: Edition) {
  const [lead, ...others] = items.map((own) => toCard(address, own));
  const boxes = edition.articles.find(({ article }) => article.dailyStocks.length > 0)?.article.dailyStocks ?? [];
  return {
    lead,
    beside: others.slice(0, BESIDE),
    below: others.slice(BESIDE),
    dailyStocks: boxes.map((stock) => ({ ...stock, href: relativeLink(address, addressOfStock(stock.code)) })),
    cited: toMostCited(address, edition),
    wanted: lackingIn(edition)
      .slice(0, MOST)
      .map(({ headline, key }) => ({ title: headline, href: relativeLink(address, addressOfHeadline(key)) })),
  };
}

/** The articles that two others or more cite, the most cited first, even ones in the archive's order. */
function toMostCited(from: string, edition: Edition): Link[] {
  return edition.articles
    .filter(({ citedBy }) => citedBy.length > 1)
    .sort((a, b) => compare(b.citedBy.length, a.citedBy.length))
    .slice(0, MOST)
    .map(({ article, citedBy }) => ({
      ...toArticleLink(from, article.id, edition),
      mark: `${citedBy.length} 篇提到`,
    }));
}
