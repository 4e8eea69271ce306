import type { CollectionEntry } from 'astro:content';
import type { Article } from '../../archive/article.ts';
import { beginEdition, completeEdition, type Similar } from '../../archive/edition.ts';
import { openCache } from '../cache/cache.ts';
import { openTexts } from '../cache/texts.ts';
import {
  type Compared,
  compareInBackground,
  findKnownSimilar,
  startComparing,
} from '../content/compare-in-background.ts';
import { type Collection, received } from '../handover.ts';
import { devCache } from '../paths.ts';
import { type SiteEdition, toAllPages, toArchive, toArticle, toEntryOf, toSiteEdition } from './site-edition.ts';

/** The ties follow when no seed has changed for so long, in milliseconds. */
const QUIET = 1_000;

/** The edition that was asked for last, and what it was made of. */
let made: { collection: Collection; edition: Promise<SiteEdition> } | undefined;
/** The newest edition that is ready. */
let ready: Ready | undefined;
let similar: ReadonlyMap<string, Similar> | undefined;
let soon: NodeJS.Timeout | undefined;
let comparing: ReturnType<typeof startComparing> | undefined;

/**
 * The edition of the seeds as they are now. If only texts have changed, the articles are new, and what ties them follows a
 * moment later; so does what is similar.
 */
export function editionInDev(): Promise<SiteEdition> {
  const collection = received('collection');
  if (made?.collection !== collection) made = { collection, edition: make(collection) };
  return made.edition;
}

async function make(collection: Collection): Promise<SiteEdition> {
  const known = ready && withNewTexts(ready, collection);
  const edition = known ?? (await tie(collection));
  if (received('collection') === collection) {
    ready = { collection, edition };
    if (known || !findKnownSimilar(toCompared(collection))) tieSoon(collection);
  }
  return edition;
}

async function tie(collection: Collection): Promise<SiteEdition> {
  const entries = [...collection.entries.values()];
  similar = findKnownSimilar(toCompared(collection)) ?? similar ?? new Map();
  const archive = await toArchive(entries, collection.ownPages, openCache(devCache));
  return toSiteEdition(completeEdition(beginEdition(archive), among(collection, similar)), entries, archive.joint);
}

/** The edition with the texts of a newer collection, if it has the same articles and pages. */
function withNewTexts(
  { collection: former, edition }: Ready,
  { entries, ownPages }: Collection,
): SiteEdition | undefined {
  if (entries.size !== former.entries.size || JSON.stringify(ownPages) !== JSON.stringify(former.ownPages)) return;
  const changed = new Map<string, Article>();
  for (const [id, entry] of entries) {
    const before = former.entries.get(id);
    if (entry === before) continue;
    if (!before || !isShown(before) || !isShown(entry)) return;
    changed.set(id, toArticle(entry));
  }
  const articles = edition.articles.map((tied) => {
    const article = changed.get(tied.article.id);
    return article ? { ...tied, article } : tied;
  });
  const byId = new Map(articles.map((tied) => [tied.article.id, tied]));
  const { bodyOf } = openTexts(openCache(devCache));
  const renewed = { ...edition, articles, byId, bodyOf, entryOf: toEntryOf([...entries.values()]) };
  return { ...renewed, allPages: toAllPages(renewed) };
}

/** Ties an edition and shows it when no seed has changed for a moment. */
function tieSoon(collection: Collection): void {
  const isOld = () => received('collection') !== collection;
  clearTimeout(soon);
  void comparing?.stop();
  soon = setTimeout(async () => {
    comparing = startComparing(collection.entries.size);
    await compareInBackground(comparing, toCompared(collection)).catch((error) => {
      // What was stopped has failed.
      if (!isOld()) throw error;
    });
    if (isOld()) return;
    const edition = await tie(collection);
    await received('showChange')(() => {
      if (isOld()) return;
      ready = { collection, edition };
      made = { collection, edition: Promise.resolve(edition) };
    });
  }, QUIET);
}

/** What is similar of the articles that are still there. */
function among({ entries }: Collection, similar: ReadonlyMap<string, Similar>): Map<string, Similar> {
  const isThere = (id: string) => entries.has(id);
  return new Map(
    [...similar]
      .filter(([id]) => isThere(id))
      .map(([id, { similar, versions, tellings }]) => [
        id,
        {
          similar: similar.filter(isThere),
          versions: versions.filter(isThere),
          tellings: tellings.filter((telling) => isThere(telling.id)),
        },
      ]),
  );
}

function isShown({ data }: CollectionEntry<'articles'>): boolean {
  return data.withdrawn === undefined;
}

function toCompared({ sources }: Collection): Compared {
  return { folder: devCache, sources };
}

interface Ready {
  collection: Collection;
  edition: SiteEdition;
}
