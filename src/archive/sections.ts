import type { Article } from './article.ts';
import { keyOf } from './headlines/normalise.ts';

/**
 * Puts the sections of the paper together. An article may stand in several; a section without articles is left out.
 *
 * @param articles in the archive's order
 * @param rules in the order of the sections
 */
export function sectionsIn(articles: readonly Article[], rules: readonly SectionRule[]): Section[] {
  return rules
    .map(({ name, includes }) => ({ name, key: keyOf(name), articles: articles.filter(includes).map(({ id }) => id) }))
    .filter((section) => section.articles.length > 0);
}

/**
 * Makes the rule of a section: an article belongs to it if any of its keywords, its source or its folder is stated.
 *
 * @param fileOf the path of an article's seed in the folder of seeds
 * @example toRule({ name: '银行', folders: ['banks'] }, () => 'banks/2023/a.txt').includes(article) // true
 */
export function toRule(stated: StatedSection, fileOf: (id: string) => string): SectionRule {
  const { name, tags = [], sources = [], folders = [] } = stated;
  const [tagKeys, sourceKeys] = [tags, sources].map((names) => new Set(names.map(keyOf)));
  const prefixes = folders.map((folder) => `${folder.replace(/^(?:\.?\/)+|\/+$/g, '')}/`);
  return {
    name,
    includes: ({ id, keywords, byline: { source } }) =>
      keywords.some((keyword) => tagKeys?.has(keyOf(keyword))) ||
      (source !== undefined && sourceKeys?.has(keyOf(source)) === true) ||
      prefixes.some((prefix) => fileOf(id).startsWith(prefix)),
  };
}

/** A section as the settings state it. */
export interface StatedSection {
  name: string;
  tags?: readonly string[] | undefined;
  sources?: readonly string[] | undefined;
  folders?: readonly string[] | undefined;
}

/** Says which articles belong to a section. */
export interface SectionRule {
  name: string;
  includes: (article: Article) => boolean;
}

/** A section of the paper, with its articles by id, in the archive's order. */
export interface Section {
  name: string;
  /** Of its page. */
  key: string;
  articles: string[];
}
