import { addressOfCompany, addressOfStories, addressOfStory, relativeLink } from '../archive/addresses.ts';
import type { Edition, EditionArticle, Story } from '../archive/edition.ts';
import { toShownTime } from './byline.ts';
import { type Card, toCard } from './card.ts';
import { toSubscribeLinks } from './feeds/subscription.ts';
import { type Link, toArticleLink, toShownTitle } from './link.ts';
import { mostFrequent, similarBesides } from './nearby.ts';
import { inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';
import { toPhrasedHtml } from './phrased.ts';
import type { Publisher } from './publisher.ts';
import { toDatedLink } from './rows.ts';

/** How many articles a page of a story lists: 100 cards take some 30 KB. */
const ARTICLES_PER_PAGE = 100;

/** The pages of the list of stories; none if there is no story. */
export function toStoriesPages({ stories }: Pick<Edition, 'stories'>): PageOf<Story>[] {
  return stories.length > 0 ? inPages(stories, TITLES_PER_PAGE, addressOfStories) : [];
}

/** The stories on a page as links, each with how many articles tell it, and the time of the oldest one if it is stated. */
export function toStoryLinks({ address, items }: PageOf<Story>, edition: Pick<Edition, 'byId' | 'phrasesOf'>): Link[] {
  return items.map(({ title, key, articles }) => {
    const since = toShownTime(edition.byId.get(articles[0] ?? '')?.article.byline.published);
    return {
      ...toShownTitle(title, edition),
      href: relativeLink(address, addressOfStory(key)),
      mark: `${articles.length} 篇${since ? ` · ${since.shown}起` : ''}`,
    };
  });
}

/** The pages of a story, with its articles by id: in its order, but each text with its other versions behind it. */
export function toStoryPages({ key, articles }: Story, { byId }: Pick<Edition, 'byId'>): PageOf<string>[] {
  const byText = new Set(articles.flatMap((id) => [id, ...(byId.get(id)?.versions ?? [])]));
  return inPages([...byText], ARTICLES_PER_PAGE, (page) => addressOfStory(key, page));
}

/** What a page of a story says above its articles. */
export function toStoryListing(
  { address: from }: PageOf<string>,
  { title, key, articles }: Story,
  edition: Pick<Edition, 'phrasesOf'>,
  site: Publisher,
) {
  return {
    title,
    html: toPhrasedHtml(title, edition),
    note: `连续报道 · 讲同一件事的文章 ${articles.length} 篇，旧的在前，未注明日期的在后。按用词与原句的相同之处归在一起。`,
    ways: [
      { title: '全部连续报道', href: relativeLink(from, addressOfStories()) },
      ...toSubscribeLinks(from, addressOfStory(key), site),
    ],
  };
}

/** The articles on a page of a story as cards, each text once, with the other versions of it on the page. */
export function toStoryView({ address: from, items }: PageOf<string>, edition: Edition): Told[] {
  const shown = new Set<string>();
  return items.flatMap((id) => {
    const entry = edition.byId.get(id);
    if (!entry || shown.has(id)) return [];
    const versions = entry.versions.filter((version) => items.includes(version));
    for (const version of versions) shown.add(version);
    return [
      { card: toCard(from, entry, edition), versions: versions.map((version) => toTold(from, version, edition)) },
    ];
  });
}

/** Beside the articles of a story: the companies that several of them name, and the articles of other events most like them. */
export function toStoryRail(
  { address: from }: PageOf<string>,
  { articles }: Story,
  edition: Edition,
): { companies: Link[]; similar: Link[] } {
  const entries = articles.flatMap((id) => edition.byId.get(id) ?? []);
  const names = new Map(entries.flatMap(({ companies }) => companies.map((company) => [company.key, company])));
  const counts = mostFrequent(entries.map(({ companies }) => companies.map((company) => company.key)));
  const named = counts.flatMap(({ value, count }) => {
    const name = count > 1 ? names.get(value)?.name : undefined;
    return name ? [{ title: name, href: relativeLink(from, addressOfCompany(value)), mark: `${count} 篇提到` }] : [];
  });
  return { companies: named, similar: similarBesides(articles, edition).map((id) => toDatedLink(from, id, edition)) };
}

/** What a page of a story shows anything of, by id. */
export function articlesShownWithStory({ articles }: Story, edition: Pick<Edition, 'byId'>): string[] {
  return [...articles, ...similarBesides(articles, edition)];
}

/** What the page of an article at `from` shows of its event: what stands before and after it, and all of it. */
export function toStoryNeighbours(from: string, { story }: EditionArticle, edition: Edition): Link[] {
  if (!story || story.before.length + story.after.length === 0) return [];
  const all = { title: `全部 ${story.count} 篇`, href: relativeLink(from, addressOfStory(story.key)) };
  return [...[...story.before, ...story.after].map((id) => toTold(from, id, edition)), all];
}

/** What a reader of an article may read next: the next article of its event, else the most similar one that tells another. */
export function toReadOn(from: string, { story, similar }: EditionArticle, edition: Edition): ReadOn | undefined {
  const [next] = story?.after ?? [];
  if (next !== undefined) return { ground: '这件事的下一篇', link: toTold(from, next, edition) };
  const other = similar.find((id) => edition.byId.get(id)?.story?.key !== story?.key || story === undefined);
  return other === undefined ? undefined : { ground: '内容最相近的一篇', link: toTold(from, other, edition) };
}

/** An article as a link, marked with its source and its time, as far as they are stated. */
function toTold(from: string, id: string, edition: Edition): Link {
  const { source, published } = edition.byId.get(id)?.article.byline ?? {};
  const mark = [source, toShownTime(published)?.shown].filter(Boolean).join(' · ');
  return { ...toArticleLink(from, id, edition), ...(mark && { mark }) };
}

/** A text of a story. */
export interface Told {
  card: Card;
  versions: Link[];
}

/** An invitation to read on. */
export interface ReadOn {
  /** Why this article. */
  ground: string;
  link: Link;
}
