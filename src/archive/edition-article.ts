import type { Article } from './article.ts';
import type { NamedPage } from './companies/companies.ts';
import type { BylineName } from './contributors.ts';
import type { Citation } from './headlines/citations.ts';
import type { StoryTie } from './stories/neighbours.ts';
import type { Topic } from './topics.ts';

/** An article with all that ties it to the others. Articles are named by id, shares by code. */
export interface EditionArticle {
  article: Article;
  /** As stated, or the one before it in the archive (`by: 'order'`); absent for the first that states none. */
  previous?: Citation;
  /** As stated, or the one after it in the archive (`by: 'order'`). */
  next?: Citation;
  /** As printed and in that order, each headline once. */
  related: Citation[];
  /** The most similar articles, the best first. */
  similar: string[];
  /** Other versions of the very same text. */
  versions: string[];
  /** The event that it tells with others. */
  story?: StoryTie | undefined;
  /** Articles that state this one as previous, next or related, in the archive's order; then those of other editions. */
  citedBy: string[];
  /** Codes of the shares that it names, in its boxes first. */
  stocks: string[];
  /** The companies that it names, the one that it names most often first, at most eight. */
  companies: NamedPage[];
  /** The paper or site it was taken from, with a key if that has a page. */
  source?: BylineName;
  /** Its authors, each with a key if they have a page. */
  authors: BylineName[];
  /** Its keywords that have a page, each once. */
  topics: Topic[];
  /** The day of the year that it states, if articles of other years state it too: `04-25`. */
  sharedDay?: string;
  /** Whether it was changed after it was first published. */
  isChanged?: true;
  /** By address to which its text leads: the article that stood there. */
  linked: Record<string, string>;
}
