import type { Edition } from '../archive/edition.ts';
import { toShownDay } from './byline.ts';
import { type Link, toArticleLink } from './link.ts';

/** What a row can say of an article, in the order in which it says it. */
const FACTS = ['day', 'source', 'minutes'] as const;

/**
 * Articles, by id, as rows of a list on the page at `from`, each marked with what helps to choose one. Where some of a list are
 * dated, the others say that they are not.
 *
 * @param facts those that the list itself does not say
 */
export function toRows(
  from: string,
  ids: readonly string[],
  edition: Edition,
  facts: readonly (typeof FACTS)[number][] = FACTS,
): Link[] {
  const entries = ids.flatMap((id) => edition.byId.get(id) ?? []);
  const days = entries.map(({ article }) => toShownDay(article.byline.published)?.shown);
  const undated = days.some(Boolean) ? '未注明日期' : undefined;
  return entries.map(({ article, source }, at) => {
    const said = {
      day: days[at] ?? undated,
      source: source?.name,
      minutes: `约 ${article.facts.minutes} 分钟`,
    };
    const mark = facts.flatMap((fact) => said[fact] ?? []).join(' · ');
    return { ...toArticleLink(from, article.id, edition), ...(mark && { mark }) };
  });
}

/** An article as a link on the page at `from`, marked with its day and its source, as far as they are stated. */
export function toDatedLink(from: string, id: string, edition: Edition): Link {
  const { published, source } = edition.byId.get(id)?.article.byline ?? {};
  const mark = [toShownDay(published)?.shown, source].filter(Boolean).join(' · ');
  return { ...toArticleLink(from, id, edition), ...(mark && { mark }) };
}
