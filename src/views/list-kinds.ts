import {
  addressOfAuthor,
  addressOfIndex,
  addressOfSection,
  addressOfSource,
  addressOfTopic,
} from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import type { Step } from './site-page.ts';

export const INDEX_KINDS = ['topic', 'source', 'author'] as const;
export const LIST_KINDS = ['section', ...INDEX_KINDS] as const;

/** The pages of all topics, of all sources and of all authors. */
export const INDEXES: Record<IndexKind, Index> = {
  topic: { name: '话题', address: addressOfIndex('topics'), what: '两篇以上稿件写明的关键词' },
  source: { name: '来源', address: addressOfIndex('sources'), what: '两篇以上文章出自的报刊与网站' },
  author: { name: '作者', address: addressOfIndex('authors'), what: '两篇以上文章署名的作者' },
};

/** The kinds of lists of articles that share a name. */
export const KINDS: Record<ListKind, KindOfList> = {
  section: {
    label: '栏目',
    listsIn: ({ sections }) => sections,
    addressOf: addressOfSection,
    toTitle: (name) => name,
    toWhat: (name) => `${name}栏目的文章`,
  },
  source: {
    label: '来源',
    listsIn: ({ sources }) => sources,
    addressOf: addressOfSource,
    // The name differs from that of the paper, if the paper is the source.
    toTitle: (name) => `来源：${name}`,
    toWhat: (name) => `来源为${name}的文章`,
  },
  author: {
    label: '作者',
    listsIn: ({ authors }) => authors,
    addressOf: addressOfAuthor,
    toTitle: (name) => `作者：${name}`,
    toWhat: (name) => `${name}所写的文章`,
  },
  topic: {
    label: '话题',
    listsIn: ({ topics }) => topics,
    addressOf: addressOfTopic,
    toTitle: (name) => `话题：${name}`,
    toWhat: (name) => `关键词写明${name}的文章`,
  },
};

/** A kind of lists: the articles of a section, from a source, by an author, with a keyword. */
export type ListKind = (typeof LIST_KINDS)[number];

/** A kind of lists that has a page of all of them. */
export type IndexKind = (typeof INDEX_KINDS)[number];

/** Articles that share a name, by id, in the archive's order. */
export interface NamedList {
  name: string;
  key: string;
  articles: readonly string[];
}

/** A page of all lists of a kind. */
interface Index extends Step {
  /** What it lists. */
  what: string;
}

interface KindOfList {
  label: string;
  listsIn: (edition: Edition) => readonly NamedList[];
  addressOf: (key: string, page?: number) => string;
  toTitle: (name: string) => string;
  /** What the articles are. */
  toWhat: (name: string) => string;
}
