import type { CollectionEntry } from 'astro:content';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/article.ts';
import type { Edition } from '../../archive/edition.ts';
import { findFooter } from '../../archive/own-page.ts';
import { type SectionRule, toRule } from '../../archive/sections.ts';
import { toAsking } from '../../archive/sisters/asking.ts';
import type { Sisters } from '../../archive/sisters/sister-articles.ts';
import { stampOfTaken } from '../../archive/sisters/taken.ts';
import { site } from '../../settings/this-site.ts';
import { toSiteFeed } from '../../views/feeds/outline.ts';
import { toNavigation } from '../../views/navigation.ts';
import { pagesOf } from '../../views/page-kinds.ts';
import { arrivedHeadlinesIn, countArrivals } from '../../views/receipt/arrived-headlines.ts';
import { formerStoriesIn } from '../../views/receipt/former-stories.ts';
import { mergedHeadlinesIn } from '../../views/receipt/merged-headlines.ts';
import type { PublishedArticle } from '../../views/receipt/predecessors.ts';
import { continueRecord, type PublicationRecord } from '../../views/receipt/record.ts';
import { inRecord } from '../../views/receipt/recorded-edition.ts';
import { renamedCompaniesIn } from '../../views/receipt/renamed-companies.ts';
import { type Redirect, redirectsIn } from '../../views/redirects.ts';
import type { SitePage } from '../../views/site-page.ts';
import type { Cache } from '../cache/cache.ts';
import { findNamesAgain } from '../cache/found-names.ts';
import { toPageKeys } from '../cache/page-keys.ts';
import { openTexts } from '../cache/texts.ts';
import { handOver, type LoadedPage, received } from '../handover.ts';
import { outFolder } from '../paths.ts';
import { readReceipt } from '../publish/receipt.ts';
import { type ReadFront, readFront } from '../sisters/read-front.ts';
import { readSisters } from '../sisters/read-sisters.ts';
import { publisher } from '../this-publisher.ts';

/** Makes the archive of the collection's entries. */
export async function toArchive(
  entries: readonly CollectionEntry<'articles'>[],
  pages: readonly LoadedPage[],
  cache: Cache,
): Promise<SiteArchive> {
  const articles = entries.map(toArticle);
  const joint = await frontOf(articles);
  return {
    articles,
    bodyOf: openTexts(cache).bodyOf,
    pages,
    sections: rulesFor(entries),
    findNames: findNamesAgain(cache, toDigestOf(entries)),
    sisters: await sistersOf(articles),
    front: joint?.front,
    joint,
  };
}

/** Joins an edition with its entries and with what is known of earlier publications and of other editions. */
export function toSiteEdition(
  edition: Edition,
  entries: readonly CollectionEntry<'articles'>[],
  joint: ReadFront | undefined,
): SiteEdition {
  const entryOf = toEntryOf(entries);
  const former = readReceipt(outFolder);
  const arrivedHeadlines = former ? arrivedHeadlinesIn(edition, former) : {};
  const arrived = former ? countArrivals(edition, arrivedHeadlines, former) : { headlines: 0, links: 0 };
  const merged = former
    ? [
        ...mergedHeadlinesIn(edition, former),
        ...formerStoriesIn(edition, former),
        ...renamedCompaniesIn(edition, former),
      ]
    : [];
  const redirects = [...redirectsIn(edition, arrivedHeadlines), ...merged];
  const publication = {
    articles: [...edition.articles.map(({ article }) => article), ...edition.withdrawn].map((article) =>
      toPublished(article, entryOf(article.id)),
    ),
    addresses: new Set(former ? [...pagesOf(edition, publisher), ...redirects].map(({ address }) => address) : []),
    redirects: Object.fromEntries(redirects.map(({ address, to }) => [address, to])),
  };
  const record = continueRecord(publication, former, { arrivedHeadlines, arrived });
  const recorded = inRecord(edition, record);
  const { formats } = toSiteFeed(recorded, publisher);
  const everywhere = [formats, toNavigation(edition, publisher), findFooter(edition.pages)?.html];
  const keyOf = import.meta.env.DEV ? () => '' : toPageKeys(recorded, toDigestOf(entries), everywhere);
  return { ...recorded, entryOf, keyOf, record, redirects, joint, allPages: toAllPages(recorded) };
}

/** Gives the entry of an article. */
export function toEntryOf(entries: readonly CollectionEntry<'articles'>[]): SiteEdition['entryOf'] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`No article of this archive has the id ${id}.`);
    return entry;
  };
}

/** The digest of an article's seed, by its id. */
function toDigestOf(entries: readonly CollectionEntry<'articles'>[]): (id: string) => string {
  const entryOf = toEntryOf(entries);
  return (id) => String(entryOf(id).digest);
}

/** Lists the pages of an edition once, when they are asked for. */
export function toAllPages(edition: Edition): SiteEdition['allPages'] {
  let pages: SitePage[] | undefined;
  return () => {
    pages ??= pagesOf(edition, publisher);
    return pages;
  };
}

function toPublished(
  { id, title, formerly, withdrawn, form }: Article,
  { data }: CollectionEntry<'articles'>,
): PublishedArticle {
  const { sha256, statedSha256 } = data.seed;
  const stated = form === 'written' ? { content: statedSha256 } : { corrections: statedSha256 };
  return { id, title, formerly, withdrawn, sha256, ...stated };
}

/** What of the paper's other editions may be tied to these articles. */
async function sistersOf(articles: readonly Article[]): Promise<Sisters> {
  // A front has nothing to which anything may be tied, and may show any of the others'.
  const found = articles.length > 0 ? received('sisters') : [];
  const { problems, ...sisters } = await readSisters(found, articles);
  for (const problem of problems) console.warn(problem);
  handOver('leftOut', problems);
  handOver('taken', { stamp: stampOfTaken(sisters), ...(found.length > 0 && { asking: articles.map(toAsking) }) });
  return sisters;
}

/** What this paper shows and searches of its other editions: it is their front if it has no articles of its own. */
async function frontOf(articles: readonly Article[]): Promise<ReadFront | undefined> {
  const sisters = received('sisters');
  if (articles.length > 0 || sisters.length === 0) return undefined;
  const joint = await readFront(sisters, site.name);
  for (const problem of joint.problems) console.warn(problem);
  handOver('leftOut', joint.problems);
  return joint;
}

/** Which articles belong to the sections of the settings. */
function rulesFor(entries: readonly CollectionEntry<'articles'>[]): SectionRule[] {
  const files = new Map(entries.map(({ id, data }) => [id, data.seed.file]));
  return site.sections.map((section) => toRule(section, (id) => files.get(id) ?? ''));
}

/** The article of an entry, without what is known of its seed. */
export function toArticle({ id, data: { seed: _, ...fields } }: CollectionEntry<'articles'>): Article {
  return { ...fields, id } as Article;
}

interface SiteArchive extends Archive {
  /** What it shows and searches of other editions, if it is the front of several. */
  joint: ReadFront | undefined;
}

/** An edition with the collection's entries, which Astro renders. */
export interface SiteEdition extends Edition {
  /** The entry of an article of this edition. Throws for any other id. */
  entryOf: (id: string) => CollectionEntry<'articles'>;
  /** What is known of this publication and, by the receipt of the site that it replaces, of those before it. */
  record: PublicationRecord;
  /** The addresses that lead on to others. */
  redirects: Redirect[];
  /** All pages of the site. */
  allPages: () => readonly SitePage[];
  /** What it shows and searches of other editions, if it is the front of several. */
  joint: ReadFront | undefined;
  /** The input key of a page: see `toPageKeys`. */
  keyOf: ReturnType<typeof toPageKeys>;
}
