import type { Edition, EditionArticle } from '../archive/edition.ts';
import { tieFigures } from '../chinese/numerals.ts';
import { toShownDay } from './byline.ts';
import { findArticle, type Link, toArticleLink } from './link.ts';

/** What a row can say of an article, in the order in which it says it. */
const FACTS = ['day', 'source', 'minutes'] as const;

/**
 * Articles, by id, as rows of a list on the page at `from`, each marked with what helps to choose one. What stands above the
 * list says once that some are undated: see `undatedNote`.
 *
 * @param facts those that the list itself does not say
 */
export function toRows(
  from: string,
  ids: readonly string[],
  edition: Edition,
  facts: readonly (typeof FACTS)[number][] = FACTS,
): Link[] {
  const articles = ids.flatMap((id) => findArticle(id, edition) ?? []);
  return articles.map((article) => {
    const own = edition.byId.get(article.id);
    const said = {
      day: toShownDay(article.byline.published)?.shown,
      source: own ? own.source?.name : article.byline.source,
      minutes: own && tieFigures(`约 ${article.facts.minutes} 分钟`),
    };
    const mark = facts.flatMap((fact) => said[fact] ?? []).join(' · ');
    return { ...toArticleLink(from, article.id, edition), ...(mark && { mark }) };
  });
}

/** The sentence above a list whose rows say the days of its articles, if not all state one; empty otherwise. */
export function undatedNote(articles: readonly EditionArticle[]): string {
  const undated = articles.filter(({ article }) => !toShownDay(article.byline.published)).length;
  if (undated === 0) return '';
  return undated === articles.length ? '稿件均未注明日期。' : '不带日期的，稿件没有注明。';
}

/** An article as a link on the page at `from`, marked with its day and its source, as far as they are stated. */
export function toDatedLink(from: string, id: string, edition: Edition): Link {
  const { published, source } = findArticle(id, edition)?.byline ?? {};
  const mark = [toShownDay(published)?.shown, source].filter(Boolean).join(' · ');
  return { ...toArticleLink(from, id, edition), ...(mark && { mark }) };
}
