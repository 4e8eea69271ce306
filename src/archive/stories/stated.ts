import type { Article } from '../article.ts';
import type { Company } from '../companies/companies.ts';
import { foldName } from '../companies/named.ts';
import { instantOf } from '../date-time.ts';
import type { Stated } from './stories.ts';

/** Makes a lookup of what articles state of their events: when, and about which shares and companies. */
export function toStated(
  articles: readonly Article[],
  companies: readonly Company[],
  codesOf: ReadonlyMap<string, readonly string[]>,
): (id: string) => Stated {
  const titles = new Map(articles.map(({ id, title }) => [id, foldName(title)]));
  const named = new Map<string, { companies: string[]; titleCompanies: string[] }>();
  for (const { key, name, otherNames, articles } of companies) {
    for (const { article } of articles) {
      const entry = named.get(article) ?? { companies: [], titleCompanies: [] };
      const title = titles.get(article) ?? '';
      entry.companies.push(key);
      if ([name, ...otherNames.map((other) => other.name)].some((each) => title.includes(each)))
        entry.titleCompanies.push(key);
      named.set(article, entry);
    }
  }
  const instants = new Map(articles.map(({ id, byline }) => [id, instantOf(byline.published)]));
  return (id) => ({ instant: instants.get(id), codes: codesOf.get(id), ...named.get(id) });
}
