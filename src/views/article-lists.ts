import { addressAsFiled, addressOfStory, relativeLink } from '../archive/addresses.ts';
import { parsePublished } from '../archive/date-time.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { inSeedOrder } from '../archive/order.ts';
import { type Card, toCard } from './card.ts';
import { type FeedOutline, toListFeed } from './feeds/outline.ts';
import { toSubscribeLinks } from './feeds/subscription.ts';
import type { Link } from './link.ts';
import { INDEXES, KINDS, type ListKind, type NamedList } from './list-kinds.ts';
import { toListDescription, toNumbered, toStep } from './list-pages.ts';
import { nearbyOf } from './nearby.ts';
import { cacheKeyPartsOf, inPages, type PageOf, TITLES_PER_PAGE } from './pagination.ts';
import type { Publisher } from './publisher.ts';
import { undatedNote } from './rows.ts';
import type { SitePage, Step } from './site-page.ts';

/** How many articles a page of a list shows, each as a card: 100 cards take about 60 KB. */
const CARDS_PER_PAGE = 100;

/** Kinds of which there may be thousands: their feeds are in the one format that all readers read. */
const MANY: ReadonlySet<ListKind> = new Set(['topic', 'author']);

/** The pages of all lists of a kind, each list with those that show it in the order of the seeds. */
export function toListPages(kind: ListKind, edition: Edition, site: Publisher): ListPage[] {
  return KINDS[kind].listsIn(edition).flatMap((list) => toPagesOf(kind, list, edition, site));
}

function toPagesOf(kind: ListKind, list: NamedList, edition: Edition, site: Publisher): ListPage[] {
  const { label, addressOf, toTitle, toWhat } = KINDS[kind];
  const index = kind === 'section' ? undefined : INDEXES[kind];
  const articles = list.articles.flatMap((id) => edition.byId.get(id) ?? []);
  const [title, what, first] = [toTitle(list.name), `${site.name}收录的${toWhat(list.name)}`, addressOf(list.key)];
  const whole = toListFeed(
    first,
    { title: `${title} · ${site.name}`, description: what },
    { ids: list.articles, edition, site },
  );
  const feed: FeedOutline = MANY.has(kind) ? { ...whole, formats: ['rss'] } : whole;
  const filed = inOrderOfSeeds(articles);
  const nearby = nearbyOf(list.articles, edition);
  const [order, note, areUndated] = [orderOf(articles), undatedNote(articles), articles.every(isUndated)];
  const shared = { kind, list, ...(index && { index }) };
  const byDate = inPages(articles, CARDS_PER_PAGE, (page) => addressOf(list.key, page)).map(
    (shown): ListPage => ({
      ...shared,
      order,
      isUndated: articles.length > 1 && areUndated,
      shown,
      page: {
        name: toNumbered(title, shown.number),
        address: shown.address,
        description: () => toListDescription(toNumbered(what, shown.number), shown.total, shown.items),
        ...(index && { under: [index] }),
        articles: shown.items,
        ...(shown.number === 1 && {
          feed,
          llms: { section: label, name: list.name, note: () => `收录 ${articles.length} 篇` },
        }),
        listed: () => shown.items.map(toStep),
      },
      nearby,
      ...(filed && { otherOrder: addressAsFiled(first) }),
    }),
  );
  const asFiled = toFiledPages(first, filed ?? []).map(
    (shown): ListPage => ({
      ...shared,
      order: `按收录次序排列。${note}`,
      isUndated: false,
      shown,
      page: toFiledPage(shown, title, index),
      otherOrder: first,
      nearby: [],
      isFiled: true,
    }),
  );
  return [...byDate, ...asFiled];
}

/** Articles in the order of their seeds; undefined if that is the archive's order, as where none is dated. */
export function inOrderOfSeeds(articles: readonly EditionArticle[]): EditionArticle[] | undefined {
  const byId = new Map(articles.map((entry) => [entry.article.id, entry]));
  const filed = inSeedOrder(articles.map(({ article }) => article)).flatMap(({ id }) => byId.get(id) ?? []);
  return filed.some((entry, at) => entry !== articles[at]) ? filed : undefined;
}

/** The pages of a list in the order of the seeds; `list` is the address of its first page by date. */
export function toFiledPages(list: string, articles: readonly EditionArticle[]): PageOf<EditionArticle>[] {
  return articles.length === 0 ? [] : inPages(articles, TITLES_PER_PAGE, (page) => addressAsFiled(list, page));
}

/** A page of a list in the order of the seeds. Search engines know its articles by the list itself. */
export function toFiledPage({ address, number, items }: PageOf<EditionArticle>, title: string, under?: Step): SitePage {
  return {
    name: `${toNumbered(title, number)}，按收录次序`,
    address,
    description: () => `${toNumbered(title, number)}，按稿件收录的次序排列。`,
    unlisted: true,
    ...(under && { under: [under] }),
    listed: () => items.map(toStep),
  };
}

/** What the page of a list says above its articles. */
export function toListView({ kind, list, index, page, shown, order, otherOrder, isFiled }: ListPage, site: Publisher) {
  const href = (to: string) => relativeLink(page.address, to);
  return {
    title: list.name,
    note: `${KINDS[kind].label} · 收录 ${shown.total} 篇${shown.total > 1 ? `，${order}` : ''}`,
    ways: [
      ...(index ? [{ title: `全部${index.name}`, href: href(index.address) }] : []),
      ...(otherOrder ? [{ title: isFiled ? '按日期' : '按收录次序', href: href(otherOrder) }] : []),
      ...toSubscribeLinks(page.address, KINDS[kind].addressOf(list.key), site),
    ],
  };
}

/**
 * The articles on a page of a list as cards, which do not repeat the source or the author that the list is of. Of a text in
 * several versions the first stands there, with how many others the page of its event shows.
 */
export function toListCards({ kind, list, page, shown }: ListPage, edition: Edition): ListCard[] {
  const ids = new Set(shown.items.map(({ article }) => article.id));
  const folded = new Set<string>();
  return shown.items.flatMap(({ source, authors, ...entry }) => {
    if (folded.has(entry.article.id)) return [];
    const others = entry.story ? entry.versions.filter((id) => ids.has(id)) : [];
    for (const id of others) folded.add(id);
    const card = {
      ...entry,
      ...(kind !== 'source' && source && { source }),
      authors: kind === 'author' ? authors.filter(({ key }) => key !== list.key) : authors,
    };
    return { ...toCard(page.address, card, edition), ...toTold(page.address, entry, others.length) };
  });
}

/** The link to the page of an event, which shows the other versions of an article's text. */
function toTold(from: string, { story }: Pick<EditionArticle, 'story'>, others: number): Pick<ListCard, 'told'> {
  if (!story || others === 0) return {};
  return { told: { title: `另有 ${others} 个版本`, href: relativeLink(from, addressOfStory(story.key)) } };
}

/** In which order the articles of a list are by date. */
function orderOf(articles: readonly EditionArticle[]): string {
  if (articles.every(isUndated)) return '均未注明日期，按收录次序排列';
  return articles.some(isUndated) ? '新的在前，未注明日期的在后' : '新的在前';
}

function isUndated({ article }: EditionArticle): boolean {
  return !parsePublished(article.byline.published);
}

/** The parts of the cache key of a list's page. */
export function cacheKeyPartsOfList({ shown, page, list, ...others }: ListPage): [unknown, string[]] {
  const [numbers, ids] = cacheKeyPartsOf(shown);
  return [
    [numbers, page.name, page.feed?.formats, list.name, others],
    [...ids, ...others.nearby],
  ];
}

/** An article on a page of a list: with a link to the other versions of its text, if it has some there. */
export interface ListCard extends Card {
  told?: Link;
}

/** A page of a list. */
export interface ListPage {
  kind: ListKind;
  list: NamedList;
  index?: Step;
  page: SitePage;
  shown: PageOf<EditionArticle>;
  /** In which order its articles are. */
  order: string;
  /** Whether the order says that none of its articles is dated. */
  isUndated: boolean;
  /** Other articles, like those of a short list, by id. */
  nearby: string[];
  /** The address of the list in its other order, if that differs. */
  otherOrder?: string;
  /** Whether it is in the order of the seeds. */
  isFiled?: true;
}
