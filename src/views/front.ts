import { addressOfHeadline, addressOfStock, relativeLink } from '../news/addresses.ts';
import type { Edition } from '../news/edition.ts';
import { toCard } from './card.ts';
import { lacking } from './headline.ts';

/** How many of the most wanted headlines the front page names. */
const WANTED = 8;

/** What the front page shows: the first article as the lead, the others, the latest daily stock, the most wanted. */
export function toFrontView(from: string, edition: Edition) {
  const { articles } = edition;
  const [lead, ...others] = articles.map((own) => toCard(from, own));
  const boxes = articles.find(({ article }) => article.dailyStocks.length > 0)?.article.dailyStocks ?? [];
  return {
    lead,
    others,
    dailyStocks: boxes.map((stock) => ({ ...stock, href: relativeLink(from, addressOfStock(stock.code)) })),
    wanted: lacking(edition)
      .slice(0, WANTED)
      .map(({ headline, key }) => ({ title: headline, href: relativeLink(from, addressOfHeadline(key)) })),
  };
}
