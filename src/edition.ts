import { type CollectionEntry, getCollection } from 'astro:content';
import type { ListedCapture } from './capture-files.ts';
import { type Edition, toEdition } from './news/edition.ts';
import { namesIn } from './news/names.ts';
import { typeset } from './news/typeset.ts';
import { sayWhat } from './progress.ts';
import { site } from './site.ts';
import { noteNames } from './traditional-names.ts';

let made: Promise<SiteEdition> | undefined;

/** This build's edition, made once. While writing (`astro dev`) it is made anew for each page, since seeds change. */
export function thisEdition(): Promise<SiteEdition> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SiteEdition> {
  const entries = await getCollection('articles');
  const articles = entries.map(({ id, data: { seed: _, ...article } }) => ({ ...article, id }));
  sayWhat('Tying the articles together', articles.length);
  const edition = toEdition(site.repairPunctuation ? articles.map(typeset) : articles);
  if (import.meta.env.PROD && site.traditional) await noteNames(namesIn(edition));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const entryOf = (id: string) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`No article of this archive has the id ${id}.`);
    return entry;
  };
  return { ...edition, entryOf };
}

/** The captures among an edition's articles. */
export function capturesIn({ articles, entryOf }: SiteEdition): ListedCapture[] {
  return articles
    .filter(({ article }) => article.body.kind === 'captured')
    .map(({ article: { id } }) => ({ id, file: entryOf(id).data.seed.file }));
}

/** An edition with the collection's entries, which alone can render what was written in Markdown. */
export interface SiteEdition extends Edition {
  /** The entry of an article of this edition. Throws for any other id. */
  entryOf: (id: string) => CollectionEntry<'articles'>;
}
