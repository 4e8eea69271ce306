import type { Body } from '../../archive/article.ts';
import type { Terms } from '../../archive/similar/article-terms.ts';
import type { Cache } from './cache.ts';
import type { TextSource } from './entries.ts';

/** So many bodies are held at a time: the page of an article asks for its own several times. */
const RECENT = 32;

/**
 * The texts that the last load kept, each by the id of its article. The collection holds all else of an article: with texts
 * in it, Astro would read, write and hold each of them several times in every build.
 */
export function openTexts(cache: Cache): Texts {
  const get = <Kind extends 'source' | 'body' | 'terms'>(kind: Kind, id: string) => {
    const value = cache.get(kind, id);
    if (value === undefined) throw new Error(`The cache has no ${kind} of the article ${id}. Please report it.`);
    return value;
  };
  const recent = new Map<string, Body>();
  const bodyOf = (id: string) => {
    const body = recent.get(id) ?? get('body', id);
    if (recent.size === RECENT) recent.clear();
    recent.set(id, body);
    return body;
  };
  return {
    sourceOf: (id) => get('source', id),
    bodyOf,
    termsOf: (id) => get('terms', id),
  };
}

/** The articles whose source is kept, but whose body or terms are missing or damaged, by id. */
export function incompleteTexts(cache: Cache, terms: Pick<ReadonlySet<string>, 'has'> = cache.keys('terms')): string[] {
  const bodies = cache.keys('body');
  return [...cache.keys('source')].filter((id) => !bodies.has(id) || !terms.has(id));
}

/** Keeps the text of an article. */
export function keepText(id: string, source: TextSource, text: KeptText, cache: Cache): void {
  cache.set('source', id, source);
  cache.set('body', id, text.body);
  cache.set('terms', id, text.terms);
}

/** Removes the text of an article. */
export function forgetText(id: string, cache: Cache): void {
  for (const kind of ['source', 'body', 'terms'] as const) cache.delete(kind, id);
}

/** Texts that were kept. What is asked of an article without a text throws. */
export interface Texts {
  sourceOf: (id: string) => TextSource;
  bodyOf: (id: string) => Body;
  termsOf: (id: string) => Terms;
}

/** What is kept of an article's text. */
export interface KeptText {
  body: Body;
  terms: Terms;
}
