import { addressOfHeadline, addressOfWanted, relativeLink } from '../archive/addresses.ts';
import type { Edition, Wanted } from '../archive/edition.ts';
import { type Link, toArticleLink, toLink } from './link.ts';
import { inPages, type PageOf } from './pagination.ts';

/** Where to look for an article on the web. */
const SEARCHES = [
  { name: '百度', url: 'https://www.baidu.com/s?wd=' },
  { name: '必应', url: 'https://cn.bing.com/search?q=' },
  { name: '搜狗', url: 'https://www.sogou.com/web?query=' },
];

/** What the page at `from` of a headline that is not in the archive shows. */
export function toHeadlineView(
  from: string,
  { headline, candidates, citedBy, citedTogether }: Wanted,
  edition: Edition,
) {
  return {
    headline,
    candidates: candidates.map((id) => toArticleLink(from, id, edition)),
    citedBy: citedBy.map((id) => toArticleLink(from, id, edition)),
    citedTogether: citedTogether.map((citation) => toLink(from, citation)),
    searches: SEARCHES.map(({ name, url }) => ({ name, href: url + encodeURIComponent(headline) })),
  };
}

/** The headlines that the archive lacks. For the other wanted ones it has several articles that could be meant. */
export function lackingIn({ wanted }: Edition): Wanted[] {
  return wanted.filter(({ candidates }) => candidates.length === 0);
}

/** The headlines that the archive lacks, in pages of `size`. */
export function toWantedPages(edition: Edition, size: number): PageOf<Wanted>[] {
  return inPages(lackingIn(edition), size, addressOfWanted);
}

/** The wanted headlines as links from the page at `from`, each marked with how many articles cite it. */
export function toWantedLinks(from: string, wanted: readonly Wanted[]): Link[] {
  return wanted.map(({ headline, key, citedBy }) => ({
    title: headline,
    href: relativeLink(from, addressOfHeadline(key)),
    mark: `${citedBy.length} 篇提到`,
  }));
}
