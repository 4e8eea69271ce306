import { type CollectionEntry, getCollection } from 'astro:content';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Article } from '../../archive/article.ts';
import { beginEdition, completeEdition, type Edition } from '../../archive/edition.ts';
import { formerIdsOf } from '../../archive/former-ids.ts';
import { properNamesIn } from '../../archive/names.ts';
import type { SearchedLists } from '../../search/index/documents.ts';
import { site } from '../../settings/this-site.ts';
import { inBackground, runHere, runOnce, startProcesses, startThread } from '../background/pool.ts';
import { openCache } from '../cache/cache.ts';
import { handOver, received } from '../handover.ts';
import { buildCache, devCache } from '../paths.ts';
import { announce } from '../progress.ts';
import { statedEditions } from '../sisters/these-sisters.ts';
import type { ListedCapture } from '../tasks/write-captures.ts';
import type { SearchInput } from '../tasks/write-search-index.ts';
import { editionInDev } from './edition-in-dev.ts';
import { type SiteEdition, toArchive, toEntryOf, toSiteEdition } from './site-edition.ts';

/** What is searched of the edition, for the process that makes the index, and then what that has written. */
const SEARCHED_FILE = join(devCache, 'searched.json');

/** Up to so many articles are indexed and published in this thread: others would not have started yet. */
const FEW = 128;

/** Milliseconds. */
const TASK_SENT_WITHIN = 10;

let made: Promise<SiteEdition> | undefined;

/** This build's edition, made once. In `astro dev` that of the seeds as they are now. */
export function thisEdition(): Promise<SiteEdition> {
  if (import.meta.env.DEV) return editionInDev();
  made ??= makeInBuild();
  return made;
}

async function makeInBuild(): Promise<SiteEdition> {
  const entries = await getCollection('articles');
  const areFew = entries.length <= FEW;
  type Index = typeof import('../tasks/write-search-index.ts');
  const indexing = (areFew ? runHere : startProcesses)<Index>('write-search-index', 1);
  const publishing = (areFew ? runHere : startThread)<typeof import('../tasks/write-captures.ts')>('write-captures');
  announce('Tying the articles together', entries.length);
  const archive = await toArchive(entries, received('ownPages'), openCache(buildCache));
  const draft = beginEdition(archive);
  // While this process waits for the articles to be compared.
  handOver('captures', inBackground(runOnce(publishing, capturesIn(draft.ordered, toEntryOf(entries)))));
  const tied = completeEdition(draft, await received('similar'));
  const names = site.traditional ? properNamesIn(tied) : undefined;
  if (names) handOver('names', names);
  announce('Indexing the texts for search', entries.length);
  // As a message this process, which is busy, would send it piece after piece.
  const isSummed = statedEditions().length > 0 && archive.articles.length > 0;
  const input: SearchInput = { ...searchedListsOf(tied), ...(isSummed && { isSummed }), ...(names && { names }) };
  writeFileSync(SEARCHED_FILE, JSON.stringify(input));
  const written = runOnce(indexing, SEARCHED_FILE).then(() => JSON.parse(readFileSync(SEARCHED_FILE, 'utf8')));
  handOver('searchIndex', inBackground(written));
  // A process is sent its task only while this one waits.
  await setTimeout(TASK_SENT_WITHIN);
  const edition = toSiteEdition(tied, entries, archive.joint);
  handOver('redirects', edition.redirects);
  return edition;
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

/** The captures of articles whose text is published, at the present address of each and at its former ones. */
export function capturesIn(articles: readonly Article[], entryOf: SiteEdition['entryOf']): ListedCapture[] {
  return articles
    .map((article) => ({ ids: [article.id, ...formerIdsOf(article)], seed: entryOf(article.id).data.seed }))
    .filter(({ seed }) => seed.publishesCapture && site.publishCaptures)
    .flatMap(({ ids, seed }) => ids.map((id) => ({ id, file: seed.file, sha256: seed.sha256 })));
}
