import type { EditionArticle } from '../../archive/edition.ts';
import { toArticleHead } from '../../views/head/article-head.ts';
import type { Head } from '../../views/head/head.ts';
import { toPageHead } from '../../views/head/page-head.ts';
import { articlePage } from '../../views/page-kinds.ts';
import type { Publisher } from '../../views/publisher.ts';
import type { SitePage } from '../../views/site-page.ts';
import { publisher } from '../this-publisher.ts';
import { thisEdition } from './this-edition.ts';

/** Who publishes this site. In `astro dev` no page has a copy in traditional characters. */
export const thisPublisher: Publisher = { ...publisher, traditional: publisher.traditional && import.meta.env.PROD };

/** What `Page.astro` is given for a page of this edition. */
export async function thisPage(page: SitePage): Promise<PageFrame> {
  return { ...toFrame(page), head: toPageHead(page, await thisEdition(), publisher) };
}

/** What `Page.astro` is given for the page of an article. */
export async function thisArticlePage(own: EditionArticle): Promise<PageFrame & { description: string }> {
  const head = toArticleHead(own, await thisEdition(), publisher);
  return { ...toFrame(articlePage(own)), head, description: head.description };
}

/** What `Page.astro` is given for a page whose head says nothing to machines. */
export function toFrame({ address, name, unlisted = false }: SitePage): Omit<PageFrame, 'head'> {
  return { address, title: name, unlisted, publisher: thisPublisher };
}

interface PageFrame {
  address: string;
  title: string;
  unlisted: boolean;
  publisher: Publisher;
  head: Head;
}
