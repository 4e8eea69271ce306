import { instantOf } from '../date-time.ts';
import { normaliseHeadline } from '../headlines/normalise.ts';
import { compare } from '../order.ts';
import { toGroups } from '../stories/groups.ts';
import type { CardStory } from './card.ts';

/** In days, as between the articles of one story. */
const LONGEST_PAUSE = 92;
const DAY = 24 * 60 * 60 * 1000;
/** So much of the character pairs of two titles is the same, if they name one company or share their beginning. */
const LEAST_COMMON = 0.4;
/** In code units. */
const BEGINNING = 8;
/** Of a company with more stories only the first of each edition's list are compared. */
const MOST_COMPARED = 400;

/**
 * Finds the stories that run through two or more editions: those of which much of the titles is the same, which name one company or
 * begin alike, and between which no more than three months lie.
 *
 * @param stories those of each edition, the newest edition first
 * @returns in the order of the newest part of each
 */
export function storiesAcross(stories: readonly (readonly CardStory[])[]): StoryAcross[] {
  const all = stories.flatMap((list, edition) =>
    list.map((story, at): Placed => ({ edition, story, id: `${edition} ${at}` })),
  );
  const pairs = new Map(all.map(({ id, story }) => [id, pairsOf(normaliseHeadline(story.title))]));
  const links = new Map<string, { one: string; other: string; strength: number }>();
  const groups = Map.groupBy(
    all.flatMap((placed) => groundsOf(placed.story).map((ground) => ({ ground, placed }))),
    ({ ground }) => ground,
  );
  for (const group of groups.values()) {
    const compared = group.slice(0, MOST_COMPARED).map(({ placed }) => placed);
    for (const [at, one] of compared.entries())
      for (const other of compared.slice(at + 1)) {
        if (one.edition === other.edition || areFarApart(one.story, other.story)) continue;
        const strength = commonShare(pairs.get(one.id), pairs.get(other.id));
        if (strength >= LEAST_COMMON) links.set(`${one.id} ${other.id}`, { one: one.id, other: other.id, strength });
      }
  }
  const byId = new Map(all.map((placed, at) => [placed.id, { ...placed, at }]));
  return toGroups([...links.values()])
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => compare(a.at, b.at)))
    .sort((a, b) => compare(a[0]?.at ?? 0, b[0]?.at ?? 0))
    .map((members) => ({
      title: members.reduce((best, each) => (each.story.articles > best.story.articles ? each : best)).story.title,
      members,
    }));
}

/** What two stories have to have in common before their titles are compared. */
function groundsOf({ title, named }: CardStory): string[] {
  return [...named, normaliseHeadline(title).slice(0, BEGINNING)];
}

function areFarApart(one: CardStory, other: CardStory): boolean {
  const [[from, to] = [], [otherFrom, otherTo] = []] = [one, other].map((story) => [
    instantOf(story.from),
    instantOf(story.to),
  ]);
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return false;
  return Math.max(from, otherFrom) - Math.min(to, otherTo) > LONGEST_PAUSE * DAY;
}

function pairsOf(title: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, title.length - 1) }, (_, at) => title.slice(at, at + 2)));
}

/** Dice's coefficient of two sets. */
function commonShare(ones: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): number {
  const common = [...ones].filter((each) => others.has(each)).length;
  return ones.size + others.size === 0 ? 0 : (2 * common) / (ones.size + others.size);
}

interface Placed {
  /** Counted from 0. */
  edition: number;
  story: CardStory;
  id: string;
}

export interface StoryAcross {
  /** Of the story with the most articles. */
  title: string;
  /** The newest edition first. */
  members: Pick<Placed, 'edition' | 'story'>[];
}
