import { type CollectionEntry, getCollection } from 'astro:content';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Article } from '../../archive/article.ts';
import { beginEdition, completeEdition, type Edition, toEdition } from '../../archive/edition.ts';
import { formerIdsOf } from '../../archive/former-ids.ts';
import { properNamesIn } from '../../archive/names.ts';
import { findFooter } from '../../archive/own-page.ts';
import { type SectionRule, toRule } from '../../archive/sections.ts';
import { toAsking } from '../../archive/sisters/asking.ts';
import type { Sisters } from '../../archive/sisters/sister-articles.ts';
import { stampOfTaken } from '../../archive/sisters/taken.ts';
import type { SearchedLists } from '../../search/index/documents.ts';
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
import { inBackground, runHere, runOnce, startProcesses, startThread } from '../background/pool.ts';
import { openCache } from '../cache/cache.ts';
import { findNamesAgain } from '../cache/found-names.ts';
import { toPageKeys } from '../cache/page-keys.ts';
import { openTexts } from '../cache/texts.ts';
import { handOver, received } from '../handover.ts';
import { buildCache, devCache, outFolder } from '../paths.ts';
import { announce } from '../progress.ts';
import { readReceipt } from '../publish/receipt.ts';
import { readSisters } from '../sisters/read-sisters.ts';
import type { ListedCapture } from '../tasks/write-captures.ts';
import type { SearchInput } from '../tasks/write-search-index.ts';
import { publisher } from '../this-publisher.ts';

/** What is searched of the edition, for the process that makes the index. */
const SEARCHED_FILE = join(devCache, 'searched.json');

/** Up to so many articles are indexed and published in this thread: others would not have started yet. */
const FEW = 128;

/** Milliseconds. */
const TASK_SENT_WITHIN = 10;

let made: Promise<SiteEdition> | undefined;
/** In `astro dev`, the edition that was made last, and what it was made of. */
let shown: { of: string; edition: SiteEdition } | undefined;

/** This build's edition, made once. In `astro dev` it is made anew when a seed has changed. */
export function thisEdition(): Promise<SiteEdition> {
  if (import.meta.env.DEV) return inDev();
  made ??= makeInBuild();
  return made;
}

async function inDev(): Promise<SiteEdition> {
  const entries = await getCollection('articles');
  const pages = received('ownPages');
  const of = JSON.stringify([entries.map(({ id, digest }) => [id, digest]), pages]);
  if (shown?.of === of) return shown.edition;
  const { bodyOf, termsOf } = openTexts(openCache(devCache));
  const articles = entries.map(toArticle);
  const sisters = await sistersOf(articles);
  const archive = { articles, bodyOf, pages, sections: rulesFor(entries), sisters };
  const edition = withEntries(
    toEdition(archive, ({ id }) => termsOf(id)),
    entries,
  );
  shown = { of, edition };
  return edition;
}

async function makeInBuild(): Promise<SiteEdition> {
  const entries = await getCollection('articles');
  const areFew = entries.length <= FEW;
  type Index = typeof import('../tasks/write-search-index.ts');
  const indexing = (areFew ? runHere : startProcesses)<Index>('write-search-index', 1);
  const publishing = (areFew ? runHere : startThread)<typeof import('../tasks/write-captures.ts')>('write-captures');
  const cache = openCache(buildCache);
  const { bodyOf } = openTexts(cache);
  announce('Tying the articles together', entries.length);
  const articles = entries.map(toArticle);
  const draft = beginEdition({
    articles,
    bodyOf,
    pages: received('ownPages'),
    sections: rulesFor(entries),
    findNames: findNamesAgain(cache, toDigestOf(entries)),
    sisters: await sistersOf(articles),
  });
  const tied = completeEdition(draft, await received('similar'));
  const names = site.traditional ? properNamesIn(tied) : undefined;
  if (names) handOver('names', names);
  announce('Indexing the texts for search', entries.length);
  // As a message this process, which is busy, would send it piece after piece.
  const input: SearchInput = { ...searchedListsOf(tied), ...(names && { names }) };
  writeFileSync(SEARCHED_FILE, JSON.stringify(input));
  handOver('searchIndex', inBackground(runOnce(indexing, SEARCHED_FILE)));
  // A process is sent its task only while this one waits.
  await setTimeout(TASK_SENT_WITHIN);
  const edition = withEntries(tied, entries);
  handOver('redirects', edition.redirects);
  handOver('captures', inBackground(runOnce(publishing, capturesIn(edition))));
  return edition;
}

function withEntries(edition: Edition, entries: readonly CollectionEntry<'articles'>[]): SiteEdition {
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
    addresses: new Set([...pagesOf(edition, publisher), ...redirects].map(({ address }) => address)),
    redirects: Object.fromEntries(redirects.map(({ address, to }) => [address, to])),
  };
  const record = continueRecord(publication, former, { arrivedHeadlines, arrived });
  const recorded = inRecord(edition, record);
  const { formats } = toSiteFeed(recorded, publisher);
  const everywhere = [formats, toNavigation(edition, publisher), findFooter(edition.pages)?.html];
  const keyOf = import.meta.env.DEV ? () => '' : toPageKeys(recorded, toDigestOf(entries), everywhere);
  let pages: SitePage[] | undefined;
  const allPages = () => {
    pages ??= pagesOf(recorded, publisher);
    return pages;
  };
  return { ...recorded, entryOf, keyOf, record, redirects, allPages };
}

function toEntryOf(entries: readonly CollectionEntry<'articles'>[]): SiteEdition['entryOf'] {
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
  const found = received('sisters');
  const { problems, ...sisters } = await readSisters(found, articles);
  for (const problem of problems) console.warn(problem);
  handOver('leftOut', problems);
  // A front, which has no articles, may show any of the others'.
  const asks = found.length > 0 && articles.length > 0;
  handOver('taken', { stamp: stampOfTaken(sisters), ...(asks && { asking: articles.map(toAsking) }) });
  return sisters;
}

/** Which articles belong to the sections of the settings. */
function rulesFor(entries: readonly CollectionEntry<'articles'>[]): SectionRule[] {
  const files = new Map(entries.map(({ id, data }) => [id, data.seed.file]));
  return site.sections.map((section) => toRule(section, (id) => files.get(id) ?? ''));
}

function toArticle({ id, data: { seed: _, ...fields } }: CollectionEntry<'articles'>): Article {
  return { ...fields, id } as Article;
}

/** Copies what is searched of an edition: the edition itself holds far more. */
function searchedListsOf({ articles, stocks, wanted, sources }: Edition): SearchedLists {
  return {
    articles: articles.map(({ article: { id, title, deck, byline, dailyStocks }, source }) => ({
      article: { id, title, deck, byline, dailyStocks },
      ...(source && { source }),
    })),
    stocks: stocks.map(({ code, name, otherNames }) => ({ code, name, otherNames })),
    wanted: wanted.map(({ headline, key }) => ({ headline, key })),
    sources,
  };
}

/** Whether all that an entry shows follows from its seed and the seed's pictures. MDX takes from other files. */
export function isSelfContained({ data }: CollectionEntry<'articles'>): boolean {
  return data.seed.rendering !== 'mdx';
}

/** The files of the pictures beside seeds and pages of the publisher's own, by the address at which each is published. */
export function picturesIn({ articles, pages, entryOf }: SiteEdition): Map<string, string> {
  const pictures = articles.flatMap(({ article: { id } }) => entryOf(id).data.seed.pictures);
  return new Map([...pictures, ...pages.flatMap((page) => page.pictures)].map(({ address, file }) => [address, file]));
}

/** The captures of an edition whose text is published, at the present address of each and at its former ones. */
export function capturesIn({ articles, entryOf }: SiteEdition): ListedCapture[] {
  return articles
    .map(({ article }) => ({ ids: [article.id, ...formerIdsOf(article)], seed: entryOf(article.id).data.seed }))
    .filter(({ seed }) => seed.publishesCapture && site.publishCaptures)
    .flatMap(({ ids, seed }) => ids.map((id) => ({ id, file: seed.file, sha256: seed.sha256 })));
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
  /** The input key of a page: see `toPageKeys`. */
  keyOf: ReturnType<typeof toPageKeys>;
}
