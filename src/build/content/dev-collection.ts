import type { CollectionEntry } from 'astro:content';
import type { TextSource } from '../cache/entries.ts';
import { handOver, received } from '../handover.ts';

/** Hands the articles and pages of the last load to the pages of `astro dev`, as they are now. */
export function handOverCollection(sources: ReadonlyMap<string, TextSource>): void {
  handOver('collection', {
    entries: new Map([...received('entries')] as [string, CollectionEntry<'articles'>][]),
    sources: new Map(sources),
    ownPages: received('ownPages'),
  });
}
