import { addressOfHeadline, addressOfWanted, relativeLink } from '../archive/addresses.ts';
import type { Edition, Wanted } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { compareTitles } from '../chinese/title-order.ts';
import { joinIfShort, type LetterPages, letterPages, toLetters } from './letters.ts';
import { type Link, toLink, toShownTitle } from './link.ts';
import { toNearbyLinks } from './nearby.ts';
import { inPages, type PageOf } from './pagination.ts';
import { toPhrasedHtml } from './phrased.ts';
import { toDatedLink } from './rows.ts';

/** How many of the headlines that most articles cite stand before the others. */
const MOST_CITED = 12;

/** How many of the articles that cite a headline its page lists at most. */
const MOST_CITING = 200;

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
    html: toPhrasedHtml(headline, edition),
    candidates: candidates.map((id) => toDatedLink(from, id, edition)),
    citedBy: citedBy.slice(0, MOST_CITING).map((id) => toDatedLink(from, id, edition)),
    citing: citedBy.length > MOST_CITING ? `共 ${citedBy.length} 篇，这里列出前 ${MOST_CITING} 篇` : undefined,
    citedTogether: citedTogether.map((citation) => toLink(from, citation, edition)),
    nearby: toNearbyLinks(from, citedBy, edition),
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

/** The wanted headlines that are not in the archive, sorted as titles are, in pages of `size`. */
export function toWantedPages(edition: Edition, size: number): PageOf<Wanted>[] {
  const sorted = missingHeadlinesIn(edition).sort(
    (a, b) => compareTitles(a.headline, b.headline) || compare(a.key, b.key),
  );
  return inPages(sorted, size, addressOfWanted);
}

/** The page of wanted headlines on which each letter begins. */
export function letterPagesOfWanted(pages: readonly PageOf<Wanted>[]): LetterPages {
  return letterPages(pages, ({ headline }) => headline);
}

/** What a page of wanted headlines shows: those of the page by letter, on the first page before them those that most articles cite. */
export function toWantedView(page: PageOf<Wanted>, letters: LetterPages, edition: Edition) {
  const most = page.number === 1 && page.count > 1 ? missingHeadlinesIn(edition).slice(0, MOST_CITED) : [];
  const toLink = (wanted: Wanted) => toWantedLink(page.address, wanted, edition);
  return {
    most: most.map(toLink),
    letters: joinIfShort(
      toLetters(page, letters, { titleOf: ({ headline }) => headline, toShown: toLink }),
      page.total,
    ),
  };
}

/** A wanted headline as a link on the page at `from`, marked with the number of articles that cite it. */
function toWantedLink(from: string, { headline, key, citedBy }: Wanted, edition: Pick<Edition, 'phrasesOf'>): Link {
  const href = relativeLink(from, addressOfHeadline(key));
  return { ...toShownTitle(headline, edition), href, mark: `${citedBy.length} 篇提到` };
}
