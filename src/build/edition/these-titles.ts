import { toTitles } from '../../archive/sisters/to-titles.ts';
import { type SiteEdition, thisEdition } from './this-edition.ts';

const made = new WeakMap<SiteEdition, Map<string, string>>();

/** What the other editions of a paper need to know of this one: the text of each file, by its address. */
export async function theseTitles(): Promise<Map<string, string>> {
  const edition = await thisEdition();
  const titles =
    made.get(edition) ??
    toTitles({ articles: edition.articles.map(({ article }) => article), companies: edition.companies });
  made.set(edition, titles);
  return titles;
}
