import { toArrivals } from '../../archive/arrivals.ts';
import type { Edition, EditionArticle } from '../../archive/edition.ts';
import type { PublicationRecord } from './record.ts';

/** An edition with what the record of publications says of its articles: when they came, and which were changed since. */
export function inRecord<Recorded extends Edition>(edition: Recorded, record: PublicationRecord): Recorded {
  const recordOf = new Map(record.articles.map((each) => [each.id, each]));
  const articles = edition.articles.map((entry): EditionArticle => {
    const isChanged = recordOf.get(entry.article.id)?.changed !== undefined;
    return isChanged ? { ...entry, isChanged } : entry;
  });
  return {
    ...edition,
    articles,
    byId: new Map(articles.map((entry) => [entry.article.id, entry])),
    arrivals: toArrivals(
      record.articles.map(({ id, came, arrival }) => ({ id, came, number: arrival })),
      record.arrivals,
    ),
  };
}
