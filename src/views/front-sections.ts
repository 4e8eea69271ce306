import {
  addressOfCompany,
  addressOfSection,
  addressOfSource,
  addressOfStories,
  addressOfStory,
  relativeLink,
} from '../archive/addresses.ts';
import type { Edition } from '../archive/edition.ts';
import { compare } from '../archive/order.ts';
import { type Link, toArticleLink, toShownTitle } from './link.ts';

/** How many articles of each section the front page lists at most. */
const MOST_IN_SECTION = 6;

/** How many sections are made for a paper that states none: two rows of three. */
const MOST_MADE = { stories: 1, sources: 3, all: 6 };
/** A list with fewer is none. */
const LEAST_IN_MADE = 3;

/**
 * The sections on the front page at `from`: the publisher's; where there are none, the stories that most articles tell, then
 * the sources with the most articles, then the companies that most articles name.
 */
export function toFrontSections(from: string, edition: Edition): FrontSection[] {
  if (edition.sections.length > 0) {
    return edition.sections.map(({ name, key, articles }) =>
      toSection(from, name, addressOfSection(key), articles, edition),
    );
  }
  const stories = toStories(from, edition).slice(0, MOST_MADE.stories);
  const sources = longestOf(edition.sources, ({ articles }) => firstOfEach(articles, edition).length)
    .slice(0, MOST_MADE.sources)
    .map(({ name, key, articles }) => toSection(from, name, addressOfSource(key), articles, edition));
  const companies = longestOf(edition.companies, ({ articles }) => firstOfEach(idsOf(articles), edition).length)
    .slice(0, MOST_MADE.all)
    .map(({ name, key, articles }) => toSection(from, name, addressOfCompany(key), idsOf(articles), edition));
  return [...stories, ...sources, ...companies].slice(0, MOST_MADE.all);
}

function toStories(from: string, edition: Edition): FrontSection[] {
  const longest = longestOf(edition.stories, ({ articles }) => articles.length);
  if (longest.length < LEAST_IN_MADE) return [];
  const links = longest.slice(0, MOST_IN_SECTION).map(({ key, title, articles }) => ({
    ...toShownTitle(title, edition),
    href: relativeLink(from, addressOfStory(key)),
    mark: `${articles.length} 篇`,
  }));
  return [{ label: '连续报道', href: relativeLink(from, addressOfStories()), links }];
}

function toSection(
  from: string,
  label: string,
  address: string,
  ids: readonly string[],
  edition: Edition,
): FrontSection {
  const texts = firstOfEach(ids, edition).slice(0, MOST_IN_SECTION);
  const links = texts.map((id) => toArticleLink(from, id, edition));
  return { label, href: relativeLink(from, address), links };
}

function idsOf(sayings: Edition['companies'][number]['articles']): string[] {
  return sayings.map(({ article }) => article);
}

/** The articles of a list, by id, each event and each text once: the first that tells it. */
function firstOfEach(ids: readonly string[], { byId }: Edition): string[] {
  const told = new Set<string>();
  return ids.filter((id) => {
    const { story, versions = [] } = byId.get(id) ?? {};
    const isFirst = !told.has(id) && !(story && told.has(story.key));
    for (const other of [id, ...versions, ...(story ? [story.key] : [])]) told.add(other);
    return isFirst;
  });
}

/** The lists that are long enough, the longest first, equal ones in their order. */
function longestOf<T>(lists: readonly T[], lengthOf: (list: T) => number): T[] {
  return lists
    .map((list) => ({ list, length: lengthOf(list) }))
    .filter(({ length }) => length >= LEAST_IN_MADE)
    .sort((a, b) => compare(b.length, a.length))
    .map(({ list }) => list);
}

/** A short list with a heading that leads to all of it. */
export interface FrontSection {
  label: string;
  href: string;
  links: Link[];
}
