import { addressOfHeadline, addressOfWanted, relativeLink } from '../archive/addresses.ts';
import type { Edition, Wanted } from '../archive/edition.ts';
import { type Link, toArticleLink, toLink } from './link.ts';
import { inPages, type PageOf } from './pagination.ts';

/** Search engines for looking up an article on the web. */
const SEARCHES = [
  { name: '百度', url: 'https://www.baidu.com/s?wd=' },
  { name: '必应', url: 'https://cn.bing.com/search?q=' },
  { name: '搜狗', url: 'https://www.sogou.com/web?query=' },
];

/** The data that the page of a wanted headline at `from` shows. */
export function toHeadlineView(
  from: string,
  { headline, url, candidates, citedBy, citedTogether }: Wanted,
  edition: Edition,
) {
  return {
    headline,
    candidates: candidates.map((id) => toArticleLink(from, id, edition)),
    citedBy: citedBy.map((id) => toArticleLink(from, id, edition)),
    citedTogether: citedTogether.map((citation) => toLink(from, citation)),
    originals: url ? [{ name: new URL(url).hostname, href: url }] : [],
    searches: SEARCHES.map(({ name, url }) => ({ name, href: url + encodeURIComponent(headline) })),
  };
}

/** The wanted headlines that are not in the archive. The other wanted headlines are ambiguous. */
export function missingHeadlinesIn({ wanted }: Pick<Edition, 'wanted'>): Wanted[] {
  return wanted.filter(isMissing);
}

/** Whether any headline is not in the archive. */
export function hasMissingHeadlines({ wanted }: Pick<Edition, 'wanted'>): boolean {
  return wanted.some(isMissing);
}

function isMissing({ candidates }: Wanted): boolean {
  return candidates.length === 0;
}

/** The wanted headlines that are not in the archive, in pages of `size`. */
export function toWantedPages(edition: Edition, size: number): PageOf<Wanted>[] {
  return inPages(missingHeadlinesIn(edition), size, addressOfWanted);
}

/** The wanted headlines as links on the page at `from`, each marked with the number of articles that cite it. */
export function toWantedLinks(from: string, wanted: readonly Wanted[]): Link[] {
  return wanted.map(({ headline, key, citedBy }) => ({
    title: headline,
    href: relativeLink(from, addressOfHeadline(key)),
    mark: `${citedBy.length} 篇提到`,
  }));
}
