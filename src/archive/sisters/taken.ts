import { hash } from 'node:crypto';
import type { AskingArticle } from './asking.ts';
import type { Sisters } from './sister-articles.ts';

/** A stamp of all that an edition takes from others: with an equal one it is the same edition. */
export function stampOfTaken(taken: Sisters): string {
  const toJson = (_: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return hash('sha256', JSON.stringify(taken, toJson));
}

/** What an edition takes of others. */
export interface Taken {
  stamp: string;
  /** The articles for which it was taken; absent if there are no such articles, or no other editions. */
  asking?: AskingArticle[];
}
