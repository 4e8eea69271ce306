import type { Article } from '../article.ts';

/** What of an article decides which articles of other editions may be tied to it. */
export interface AskingArticle
  extends Pick<Article, 'id' | 'title' | 'url' | 'previous' | 'next' | 'related' | 'headlineUrls'> {
  byline: Pick<Article['byline'], 'source' | 'originalTitle'>;
  facts: Pick<Article['facts'], 'links'>;
}

/** Copies what decides that: the article itself holds more. */
export function toAsking({
  id,
  title,
  url,
  previous,
  next,
  related,
  headlineUrls,
  byline,
  facts,
}: Article): AskingArticle {
  return {
    id,
    title,
    url,
    previous,
    next,
    related,
    headlineUrls,
    byline: { source: byline.source, originalTitle: byline.originalTitle },
    facts: { links: facts.links },
  };
}
