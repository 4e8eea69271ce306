import { instantOf } from '../date-time.ts';
import { compare } from '../order.ts';
import type { Card, CardArticle } from './card.ts';
import { toPeriodName } from './period-name.ts';
import { storiesAcross } from './stories-across.ts';

/**
 * Puts together what the front of several editions shows of them: the editions, the newest first, those without a date last; the
 * companies that two or more of them name; and the stories that run through two or more.
 *
 * @param paper the name of the front's own paper
 */
export function toFront(cards: readonly PlacedCard[], paper: string): Front {
  const time = ({ card }: PlacedCard) => instantOf(card.to) ?? Number.NEGATIVE_INFINITY;
  const ordered = cards.toSorted((a, b) => compare(time(b), time(a)));
  const names = namesOf(ordered, paper);
  const told = new Set<string>();
  const editions = ordered.map(({ base, card: { articles, newest } }, at) => ({
    name: names[at] ?? base,
    base,
    articles,
    newest: newest.filter(({ title, published }) => {
      const news = `${title} ${published}`;
      return !told.has(news) && told.add(news);
    }),
  }));
  const toPart = (at: number, address: string, articles: number): Part => ({
    edition: editions[at]?.name ?? '',
    address: (editions[at]?.base ?? '') + address,
    articles,
  });
  return {
    editions,
    companies: companiesAcross(ordered, toPart),
    stories: storiesAcross(ordered.map(({ card }) => card.stories)).map((group) => ({
      name: group.title,
      ...toAcross(group.members.map(({ edition, story }) => toPart(edition, story.address, story.articles))),
    })),
  };
}

/** An edition is named by its paper if that is another one, else by its period, else by its folder. */
function namesOf(cards: readonly PlacedCard[], paper: string): string[] {
  const folders = cards.map(({ base }) => decodeURIComponent(base.split('/').at(-2) ?? base));
  const names = cards.map(({ card: { name, from, to } }, at) =>
    name === paper ? (toPeriodName(from, to) ?? folders[at] ?? '') : name,
  );
  return names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) || name === folders[at] ? name : `${name}（${folders[at]}）`,
  );
}

/** A company is the same in two editions if its page has the same address in both. */
function companiesAcross(
  cards: readonly PlacedCard[],
  toPart: (at: number, address: string, articles: number) => Part,
): Across[] {
  const all = cards.flatMap(({ card }, at) => card.named.map((each) => ({ ...each, at })));
  return [...Map.groupBy(all, ({ address }) => address).values()]
    .filter(({ length }) => length > 1)
    .map((same) => ({
      name: same.reduce((best, each) => (each.articles > best.articles ? each : best)).name,
      ...toAcross(same.map(({ at, address, articles }) => toPart(at, address, articles))),
    }))
    .sort((a, b) => compare(b.parts.length, a.parts.length) || compare(b.articles, a.articles));
}

function toAcross(parts: Part[]): Omit<Across, 'name'> {
  return { parts, articles: parts.reduce((sum, { articles }) => sum + articles, 0) };
}

/** What an edition tells of itself, and where it stands: the address of its folder, from that of the front. */
export interface PlacedCard {
  base: string;
  card: Card;
}

/** What the front of several editions shows of them. */
export interface Front {
  /** The newest first. */
  editions: FrontEdition[];
  /** Those of most editions first. */
  companies: Across[];
  /** Those with the newest articles first. */
  stories: Across[];
}

export interface FrontEdition {
  name: string;
  /** The address of its folder, from that of the front; or its whole URL. */
  base: string;
  articles: number;
  /** Its first articles, without those of a newer edition; their addresses are counted from its folder. */
  newest: CardArticle[];
}

/** A company or a story that stands in several editions. */
export interface Across {
  name: string;
  /** How many articles there are in all editions. */
  articles: number;
  /** Its page in each edition, the newest first. */
  parts: Part[];
}

export interface Part {
  /** The name of the edition. */
  edition: string;
  /** From the folder of the front. */
  address: string;
  articles: number;
}
