import { type CollectionEntry, getCollection } from 'astro:content';
import { setTimeout as wait } from 'node:timers/promises';
import { type ArchivedArticle, type Edition, gather, tie, toEdition } from '../../archive/edition.ts';
import { namesIn } from '../../archive/names.ts';
import { cacheFolder, publisher, sealedCache, site } from '../../site.ts';
import { toSiteFeed } from '../../views/feeds/outline.ts';
import { goOnWith, runIn, startThread } from '../background/pool.ts';
import { noteNames } from '../background/traditional-names.ts';
import { toPageKeys } from '../cache/page-keys.ts';
import { foundLikeness } from '../cache/similar.ts';
import { openTexts, type Texts } from '../cache/texts.ts';
import { sayWhat } from '../progress.ts';
import { beginIndex, startIndexing } from '../tasks/start-search-index.ts';
import type { ListedCapture } from '../tasks/write-captures.ts';

/** Long enough for a message to be sent, in milliseconds. */
const PAUSE = 20;

let made: Promise<SiteEdition> | undefined;

/** This build's edition, made once. While writing (`astro dev`) it is made anew for each page, since seeds change. */
export function thisEdition(): Promise<SiteEdition> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SiteEdition> {
  const indexing = import.meta.env.PROD ? startIndexing() : undefined;
  const entries = await getCollection('articles');
  const texts = openTexts(import.meta.env.DEV ? cacheFolder : sealedCache);
  const articles = entries.map((entry) => toArticle(entry, texts));
  sayWhat('Tying the articles together', articles.length);
  const edition = import.meta.env.DEV ? toEdition(articles) : tie(gather(articles), await foundLikeness(sealedCache));
  if (import.meta.env.PROD && site.traditional) await noteNames(namesIn(edition));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const entryOf = (id: string) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`No article of this archive has the id ${id}.`);
    return entry;
  };
  const { formats } = toSiteFeed(edition, publisher);
  const made = { ...edition, entryOf, keyOf: toPageKeys(edition, texts.digestOf, formats) };
  if (indexing) {
    beginIndex(edition, indexing);
    goOnWith('captures', runIn(startThread('write-captures'), capturesIn(made)));
    // What was begun is told to the process and the thread now: paths and pages leave no pause for it.
    await wait(PAUSE);
  }
  return made;
}

/** An entry of the collection as an article, with its text, which is read where it is asked for. */
function toArticle({ id, data: { seed: _, form: __, ...fields } }: CollectionEntry<'articles'>, texts: Texts) {
  return Object.defineProperties({ ...fields, id } as ArchivedArticle, {
    body: { get: () => texts.bodyOf(id) },
    terms: { get: () => texts.termsOf(id) },
  });
}

/** Whether all that an entry shows is in its seed: MDX takes from other files, and a picture is made when it is shown. */
export function isWhole({ filePath, rendered }: CollectionEntry<'articles'>): boolean {
  return !filePath?.endsWith('.mdx') && !rendered?.metadata?.imagePaths?.length;
}

/** The captures among an edition's articles. */
export function capturesIn({ articles, entryOf }: SiteEdition): ListedCapture[] {
  return articles
    .map(({ article: { id } }) => ({ id, data: entryOf(id).data }))
    .filter(({ data }) => data.form === 'captured')
    .map(({ id, data }) => ({ id, file: data.seed.file, sha256: data.seed.sha256 }));
}

/** An edition with the collection's entries, which alone can render what was written in Markdown. */
export interface SiteEdition extends Edition {
  /** The entry of an article of this edition. Throws for any other id. */
  entryOf: (id: string) => CollectionEntry<'articles'>;
  /** The key of a page that shows something, and all that is known of some articles. */
  keyOf: ReturnType<typeof toPageKeys>;
}
