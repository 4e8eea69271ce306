import { hash } from 'node:crypto';
import type { Article } from '../article.ts';
import { type Overlap, scoreOf } from '../similar/same-story.ts';
import type { Similar } from '../similar/similar.ts';
import { toGroups } from './groups.ts';

/** In days. Next year's report of one company reads like this year's, and is another event. */
const LONGEST_PAUSE = 92;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Finds the stories of an archive: the events that two or more articles tell. Two articles tell the same event if enough of
 * their words and of their wording is the same (see `isSameStory`), and nothing that they state speaks against it (see
 * `findObstacle`). An article stands in one story at most, with all versions of its text.
 *
 * @param articles in the archive's order
 * @param statedBy gives what an article states of its event, by its id
 * @returns in the archive's order of their newest articles
 */
export function storiesIn(
  articles: readonly Article[],
  similar: ReadonlyMap<string, Similar>,
  statedBy: (id: string) => Stated,
): Story[] {
  const links = linksIn(similar).filter(({ one, other }) => findObstacle(statedBy(one), statedBy(other)) === undefined);
  const groups = withVersions(toGroups(links), similar);
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const linksOf = Map.groupBy(
    links.filter(({ one, other }) => groupOf.get(one) === groupOf.get(other)),
    ({ one }) => groupOf.get(one),
  );
  const told = articles.filter(({ id }) => groupOf.has(id));
  return [...Map.groupBy(told, ({ id }) => groupOf.get(id))].map(([group, members]) =>
    toStory(oldestFirst(members, statedBy), linksOf.get(group) ?? []),
  );
}

/** The key of the story whose first article has an id, the stem of its page's address: 12 hex digits of the SHA-256 of the id. */
export function storyKeyOf(id: string): string {
  return hash('sha256', id).slice(0, 12);
}

/** The links between articles that tell the same event, each once. */
function linksIn(similar: ReadonlyMap<string, Similar>): StoryLink[] {
  const links = new Map<string, StoryLink>();
  for (const [id, { tellings }] of similar) {
    for (const { id: otherId, cosine, shared } of tellings) {
      const [one = '', other = ''] = [id, otherId].sort();
      links.set(`${one} ${other}`, { one, other, cosine, shared, strength: scoreOf({ cosine, shared }) });
    }
  }
  return [...links.values()];
}

/**
 * Why two articles cannot tell one event, however alike they are: more than three months lie between them, they name different
 * shares, or neither names the companies of the other's title. Notices of one form are alike.
 */
export function findObstacle(one: Stated, other: Stated): 'time' | 'shares' | 'companies' | undefined {
  if (areFarApart(one.instant, other.instant)) return 'time';
  if (areDisjoint(one.codes, other.codes)) return 'shares';
  const areOthers =
    areDisjoint(one.titleCompanies, other.companies) && areDisjoint(other.titleCompanies, one.companies);
  return areOthers ? 'companies' : undefined;
}

function areFarApart(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) > LONGEST_PAUSE * DAY;
}

/** Whether two lists have members, and none in common. */
function areDisjoint(ones: readonly string[] = [], others: readonly string[] = []): boolean {
  return ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));
}

/** Adds to each group all versions of its texts, and the groups that are but versions of one text. */
function withVersions(groups: readonly string[][], similar: ReadonlyMap<string, Similar>): string[][] {
  const versionsOf = (id: string) => [id, ...(similar.get(id)?.versions ?? [])];
  const grown = groups.map((group) => group.flatMap(versionsOf));
  const grouped = new Set(grown.flat());
  const alone = [...similar.keys()].filter((id) => !grouped.has(id));
  const ofOneText = alone.map(versionsOf).filter((ids) => ids.length > 1 && ids.every((id) => (ids[0] ?? '') <= id));
  return [...grown, ...ofOneText];
}

/** Articles without a date stand at the end, in the archive's order. */
function oldestFirst(members: readonly Article[], statedBy: (id: string) => Stated): Article[] {
  const isDated = ({ id }: Article) => statedBy(id).instant !== undefined;
  return [...members.filter(isDated).toReversed(), ...members.filter((article) => !isDated(article))];
}

/** @param told the oldest first */
function toStory(told: readonly Article[], links: StoryLink[]): Story {
  const strengths = new Map<string, number>();
  for (const { one, other, strength } of links) {
    for (const id of [one, other]) strengths.set(id, (strengths.get(id) ?? 0) + strength);
  }
  const strengthOf = ({ id }: Article) => strengths.get(id) ?? 0;
  const central = told.reduce((best, each) => (strengthOf(each) > strengthOf(best) ? each : best));
  return { key: storyKeyOf(told[0]?.id ?? ''), title: central.title, articles: told.map(({ id }) => id), links };
}

/** An event, with the articles that tell it. */
export interface Story {
  /** The stem of its page's address. */
  key: string;
  /** The title of the article that has most in common with the others. */
  title: string;
  /** Ids: the oldest first, those without a date at the end. All versions of a text are among them. */
  articles: string[];
  /** What ties them; none between versions of one text. */
  links: StoryLink[];
}

/** What an article states of its event. */
export interface Stated {
  /** In milliseconds since 1970. */
  instant?: number | undefined;
  /** Codes of the shares that it names. */
  codes?: readonly string[] | undefined;
  /** Keys of the companies that it names. */
  companies?: readonly string[] | undefined;
  /** Those among them that stand in its title. */
  titleCompanies?: readonly string[] | undefined;
}

/** Two articles that tell one event, by id, with what they have in common. */
export interface StoryLink extends Overlap {
  one: string;
  other: string;
  strength: number;
}
