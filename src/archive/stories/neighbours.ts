import type { Similar } from '../similar/similar.ts';
import type { Story } from './stories.ts';

/** How many articles before one, and how many after it. */
const MOST_NEIGHBOURS = 2;

/** Ties each article of a story to those before and after it. Another version of its own text is no neighbour of it. */
export function storyTiesIn(
  stories: readonly Story[],
  similar: ReadonlyMap<string, Pick<Similar, 'versions'>>,
): Map<string, StoryTie> {
  const versionsOf = (id: string) => similar.get(id)?.versions ?? [];
  return new Map(stories.flatMap((story) => tiesIn(story, versionsOf)));
}

function tiesIn({ key, articles }: Story, versionsOf: (id: string) => readonly string[]): [string, StoryTie][] {
  const texts = [...toTexts(articles, versionsOf)];
  const places = new Map(articles.map((id, at) => [id, at]));
  return articles.map((id, at) => {
    const others = texts.filter((text) => text !== id && !versionsOf(id).includes(text));
    const isBefore = (other: string) => (places.get(other) ?? 0) < at;
    return [
      id,
      {
        key,
        count: articles.length,
        before: others.filter(isBefore).slice(-MOST_NEIGHBOURS),
        after: others.filter((other) => !isBefore(other)).slice(0, MOST_NEIGHBOURS),
      },
    ];
  });
}

/** The first version of each text. */
function* toTexts(ids: readonly string[], versionsOf: (id: string) => readonly string[]): Generator<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (!seen.has(id)) yield id;
    for (const version of [id, ...versionsOf(id)]) seen.add(version);
  }
}

/** What ties an article to the others that tell its event. */
export interface StoryTie {
  /** Of the story. */
  key: string;
  /** How many articles tell it, this one among them. */
  count: number;
  /** Ids of the two just before it, the older one first. */
  before: string[];
  /** Ids of the two just after it. */
  after: string[];
}
