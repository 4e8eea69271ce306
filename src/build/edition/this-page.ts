import { addressOfArticle, OWN_PAGES } from '../../archive/addresses.ts';
import type { EditionArticle } from '../../archive/edition.ts';
import { findFooter } from '../../archive/own-page.ts';
import type { Refusal } from '../../seeds/refusal.ts';
import { toArticleHead } from '../../views/head/article-head.ts';
import type { Head } from '../../views/head/head.ts';
import { toPageHead } from '../../views/head/page-head.ts';
import { type ArticlePicture, picturesIn } from '../../views/head/pictures.ts';
import { toHtmlAt } from '../../views/html-at.ts';
import { type Navigation, toNavigation } from '../../views/navigation.ts';
import { articlePage } from '../../views/page-kinds.ts';
import type { Publisher } from '../../views/publisher.ts';
import type { SitePage } from '../../views/site-page.ts';
import { received } from '../handover.ts';
import { publisher } from '../this-publisher.ts';
import { bodyHtmlOf } from './body-html.ts';
import { thisEdition } from './this-edition.ts';

/** Who publishes this site. In `astro dev` no page has a copy in traditional characters. */
export const thisPublisher: Publisher = { ...publisher, traditional: publisher.traditional && import.meta.env.PROD };

/** What `Page.astro` is given for a page of this edition. */
export async function thisPage(page: SitePage): Promise<PageFrame> {
  return { ...(await toFrame(page)), head: toPageHead(page, await thisEdition(), publisher) };
}

/** What `Page.astro` is given for the page of an article. */
export async function thisArticlePage(own: EditionArticle): Promise<PageFrame> {
  return {
    ...(await toFrame(articlePage(own))),
    head: toArticleHead(own, await picturesOf(own), await thisEdition(), publisher),
  };
}

/** The pictures in an article's text; none without a site address. Most texts have none, and are not rendered. */
async function picturesOf({ article: { id } }: EditionArticle): Promise<ArticlePicture[]> {
  const url = publisher.absolute(addressOfArticle(id));
  if (url === undefined) return [];
  const { bodyOf, entryOf } = await thisEdition();
  const body = bodyOf(id);
  if (body.kind === 'captured')
    return body.blocks.flatMap((block) =>
      block.kind === 'image' && block.size ? { url: publisher.absolute(block.src) ?? '', ...block.size } : [],
    );
  const { rendered } = entryOf(id);
  return rendered && !rendered.html.includes('<img') ? [] : picturesIn(await bodyHtmlOf(id), url);
}

/** What `Page.astro` is given for a page whose head says nothing to machines. */
export async function toFrame({
  address,
  name,
  description,
  unlisted = false,
}: SitePage): Promise<Omit<PageFrame, 'head'>> {
  const edition = await thisEdition();
  const footer = findFooter(edition.pages);
  return {
    address,
    title: name,
    description: description(),
    unlisted,
    publisher: thisPublisher,
    navigation: toNavigation(edition, publisher),
    footer: footer && toHtmlAt(footer.html, OWN_PAGES, address),
    refused: import.meta.env.DEV ? received('refused') : [],
  };
}

interface PageFrame {
  address: string;
  title: string;
  description: string;
  unlisted: boolean;
  publisher: Publisher;
  navigation: Navigation;
  /** The publisher's own text at the foot of the page, as HTML. */
  footer: string | undefined;
  /** In `astro dev`, the seeds that are refused. A build stops at them, or names them in its receipt. */
  refused: readonly Refusal[];
  head: Head;
}
