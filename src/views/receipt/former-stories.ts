import { addressOfArticle, addressOfStory, keyOfStoryAt } from '../../archive/addresses.ts';
import type { Edition } from '../../archive/edition.ts';
import { formerIdsOf } from '../../archive/former-ids.ts';
import { storyKeyOf } from '../../archive/stories/stories.ts';
import type { Redirect } from '../redirects.ts';
import type { Receipt } from './receipt.ts';

/**
 * Finds the pages of stories that have another first article now, or none of the others any more: they lead on to the story
 * that their first article stands in, else to that article.
 *
 * @param former the receipt of the site that is replaced
 */
export function formerStoriesIn({ articles, stories }: Edition, { files }: Pick<Receipt, 'files'>): Redirect[] {
  const titles = new Map(stories.map(({ key, title }) => [key, title]));
  const lost = new Set(Object.keys(files).flatMap((address) => keyOfStoryAt(address) ?? []));
  for (const { key } of stories) lost.delete(key);
  if (lost.size === 0) return [];
  return articles.flatMap(({ article, story }) =>
    [article.id, ...formerIdsOf(article)]
      .map(storyKeyOf)
      .filter((key) => lost.has(key))
      .map((key) => ({
        address: addressOfStory(key),
        to: story ? addressOfStory(story.key) : addressOfArticle(article.id),
        title: titles.get(story?.key ?? '') ?? article.title,
      })),
  );
}
