import type { Article } from './article.ts';
import { type Contributor, listsBy } from './contributors.ts';
import { keyOf } from './headlines/normalise.ts';

/** The fewest articles of a paper or a site of which a keyword that all of them carry says nothing of any. */
const FEWEST_OF_PAPER = 5;

/**
 * The keywords that two articles or more state, by name. Left out is what sets no article apart from others: a keyword that
 * every article of the archive carries, or every article of a paper or a site and no other one; the name of a paper; and the
 * title of an article.
 */
export function topicsIn(articles: readonly Article[]): Contributor[] {
  const sources = new Set(articles.flatMap(({ byline: { source } }) => (source === undefined ? [] : [keyOf(source)])));
  const titles = new Set(articles.map(({ title }) => keyOf(title)));
  const papers = toPapers(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const isEverywhere = ({ articles: ids }: Contributor) =>
    ids.length === articles.length ||
    papersOf(byId.get(ids[0] ?? '')).some(
      (paper) =>
        papers.get(paper) === ids.length &&
        ids.length >= FEWEST_OF_PAPER &&
        ids.every((id) => papersOf(byId.get(id)).includes(paper)),
    );
  return listsBy(articles, ({ keywords }) => keywords).filter(
    (topic) => !sources.has(topic.key) && !titles.has(topic.key) && !isEverywhere(topic),
  );
}

/** Makes a function that gives the topics among the keywords of an article, each once, as the pages of the topics are called. */
export function toTopicLinker(topics: readonly Contributor[]): (keywords: readonly string[]) => Topic[] {
  const byKey = new Map(topics.map(({ name, key }) => [key, { name, key }]));
  return (keywords) => [...new Set(keywords.map(keyOf))].flatMap((key) => byKey.get(key) ?? []);
}

/** How many articles each paper and each site has. */
function toPapers(articles: readonly Article[]): Map<string, number> {
  return new Map(
    [...Map.groupBy(articles.flatMap(papersOf), (paper) => paper)].map(([paper, { length }]) => [paper, length]),
  );
}

/** What an article was taken from: the paper that it names, and the site where it stood. */
function papersOf(article: Article | undefined): string[] {
  if (!article) return [];
  const { byline, url } = article;
  return [
    ...(byline.source === undefined ? [] : [keyOf(byline.source)]),
    ...(url === undefined ? [] : [new URL(url).host]),
  ];
}

/** A keyword that has a page. */
export type Topic = Pick<Contributor, 'name' | 'key'>;
