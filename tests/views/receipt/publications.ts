import { createHash } from 'node:crypto';
import type { ArticleWithBody } from '../../../src/archive/article.ts';
import type { Edition } from '../../../src/archive/edition.ts';
import { toAccount } from '../../../src/views/receipt/account.ts';
import { arrivedHeadlinesIn, countArrivals } from '../../../src/views/receipt/arrived-headlines.ts';
import { findReceipt, type Receipt, toReceiptText } from '../../../src/views/receipt/receipt.ts';
import { continueRecord } from '../../../src/views/receipt/record.ts';
import { inRecord } from '../../../src/views/receipt/recorded-edition.ts';
import { redirectsIn } from '../../../src/views/redirects.ts';
import { editionOf, toArticle } from '../../archive/sample.ts';

/**
 * Publishes seeds as a build does, after the receipt of the site that is replaced.
 *
 * @returns the receipt as the next build reads it, and the edition
 */
export function publish(seeds: readonly Seed[], former?: Receipt): { receipt: Receipt; edition: Edition } {
  const edition = editionOf(seeds.map(toArticleOf));
  const arrivedHeadlines = former ? arrivedHeadlinesIn(edition, former) : {};
  const arrived = former ? countArrivals(edition, arrivedHeadlines, former) : { headlines: 0, links: 0 };
  const byId = new Map(seeds.map((seed) => [seed.id, seed]));
  const all = [...edition.articles.map(({ article }) => article), ...edition.withdrawn];
  const articles = all.map(({ id, title, formerly, withdrawn }) => {
    const { bytes = id, content, corrections } = byId.get(id) ?? {};
    return { id, title, formerly, withdrawn, sha256: hashOf(bytes), content, corrections };
  });
  const redirects = redirectsIn(edition, arrivedHeadlines);
  const addresses = [
    ...articles.map(({ id }) => `news/${id}.html`),
    ...edition.wanted.map(({ key }) => `headlines/${key}.html`),
    ...redirects.map(({ address }) => address),
  ];
  const publication = {
    articles,
    addresses: new Set(addresses),
    redirects: Object.fromEntries(redirects.map(({ address, to }) => [address, to])),
  };
  const record = continueRecord(publication, former, { arrivedHeadlines, arrived });
  const account = toAccount(edition, { lines: [{ read: 5, shown: 4, leftOut: 1 }], refused: [] }, record);
  const files = Object.fromEntries(addresses.map((address) => [address, hashOf(address)]));
  const receipt = findReceipt(toReceiptText({ ...account, files }));
  if (!receipt) throw new Error('The text is no receipt.');
  return { receipt, edition: inRecord(edition, record) };
}

/** The receipt of some seeds as builds wrote it before there was a record. */
export function publishAsBefore(seeds: readonly Seed[]): Receipt {
  const { publication, arrivals, withdrawn, gone, arrivedHeadlines, redirects, ...before } = publish(seeds).receipt;
  const articles = before.articles.map(({ id, title, sha256 }) => ({ id, title, sha256 }));
  const receipt = findReceipt(JSON.stringify({ ...before, articles }));
  if (!receipt) throw new Error('The former text is no receipt.');
  return receipt;
}

function toArticleOf({ id, bytes: _, content: __, corrections: ___, ...stated }: Seed): ArticleWithBody {
  return toArticle(id, stated);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A seed; its bytes are its id unless stated. */
export interface Seed extends Partial<Pick<ArticleWithBody, 'title' | 'related' | 'formerly' | 'withdrawn' | 'place'>> {
  id: string;
  bytes?: string;
  content?: string;
  corrections?: string;
}
