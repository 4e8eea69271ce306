import type { Article } from '../article.ts';
import { dayOf, isCompatible, type Trimmed, trimmingsOf } from './trimmings.ts';

/**
 * Makes a search for the articles that a headline means without its trimmings. Titles and original titles lose theirs
 * too, unless the headline leaves a whole title. An article with another date or another column than the headline is not
 * the one that it means.
 *
 * @param articles in the archive's order
 * @param otherSources names of papers and sites beside those of the articles
 */
export function toTrimmedTitles(articles: readonly Article[], otherSources: readonly string[] = []): TrimmedTitles {
  const sources = new Set([...articles.map(({ byline }) => byline.source), ...otherSources]);
  const trim = (headline: string) => trimmingsOf(headline, (name) => sources.has(name));
  let byCore: ReadonlyMap<string, TrimmedTitle[]> | undefined;
  return {
    trim,
    articlesWith(trimmed) {
      byCore ??= Map.groupBy(
        articles.flatMap((article) => titlesOf(article, trim)),
        ({ core }) => core,
      );
      const titles = byCore.get(trimmed.core)?.filter((title) => isCompatible(trimmed, title)) ?? [];
      const whole = titles.filter(({ isWhole }) => isWhole);
      return [...new Set((whole.length > 0 ? whole : titles).map(({ article }) => article))];
    },
  };
}

function titlesOf(article: Article, trim: TrimmedTitles['trim']): TrimmedTitle[] {
  const { title, byline } = article;
  return [title, byline.originalTitle].flatMap((printed) =>
    trim(printed ?? '').map((trimmed, at) => ({
      ...dayOf(byline.published),
      ...trimmed,
      article,
      isWhole: at === 0 && trimmed.isWhole,
    })),
  );
}

/** The titles of an archive without their trimmings. */
export interface TrimmedTitles {
  trim: (headline: string) => Trimmed[];
  /** The articles with such a title, each once, in the archive's order. */
  articlesWith: (trimmed: Trimmed) => Article[];
}

interface TrimmedTitle extends Trimmed {
  article: Article;
}
