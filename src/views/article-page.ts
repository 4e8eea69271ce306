import { addressOfCapture, addressOfStock, addressOfTopic, relativeLink } from '../archive/addresses.ts';
import type { Article, Body } from '../archive/article.ts';
import { repeats, textOf } from '../archive/article-text.ts';
import type { Corrected } from '../archive/corrected.ts';
import type { Edition, EditionArticle } from '../archive/edition.ts';
import { toByline, toShownTime } from './byline.ts';
import { headingsOf } from './captured-body.ts';
import { toCompanyPageLinks } from './company.ts';
import { isDatedByEditor, toCorrectionsView } from './corrections.ts';
import { toDayLink } from './days.ts';
import { toLink } from './link.ts';
import { toPhrasedHtml } from './phrased.ts';
import type { Publisher } from './publisher.ts';
import { toRows } from './rows.ts';
import { toReadOn, toStoryNeighbours } from './stories.ts';

/** What the page of an article without text says. */
const MISSING = { captured: '原稿只有标题，没有正文。', written: '这一篇没有正文。' };

/**
 * The data that the page of an article at `from` shows.
 *
 * @param corrected what a publisher has corrected in its capture
 */
export function toArticleView(
  from: string,
  entry: EditionArticle,
  edition: Edition,
  site: Publisher,
  corrected?: Corrected,
) {
  const { article, previous, next, related, similar, versions, story, citedBy, isChanged = false } = entry;
  const { originalTitle } = article.byline;
  const body = edition.bodyOf(article.id);
  const isNeighbour = (id: string) => [story?.before, story?.after].some((ids) => ids?.includes(id));
  const links = (ids: string[]) => toRows(from, ids, edition, ['day']);
  const deck = deckOf(article, body);
  return {
    title: article.title,
    html: toPhrasedHtml(article.title, edition),
    isChanged,
    deck,
    deckHtml: deck && toPhrasedHtml(deck, edition),
    byline: toByline(from, entry),
    isDatedByEditor: isDatedByEditor(corrected),
    corrections: corrected && toCorrectionsView(corrected, article),
    originalTitle: originalTitle === article.title ? undefined : originalTitle,
    original: article.url && { url: article.url, saved: toShownTime(article.saved) },
    minutes: article.facts.minutes,
    missing: textOf(body).length > 0 ? undefined : MISSING[body.kind],
    headings: body.kind === 'captured' ? headingsOf(body.blocks) : [],
    bodyStyles: bodyStylesOf(body),
    captureHref:
      body.kind === 'captured' && site.publishCaptures ? relativeLink(from, addressOfCapture(article.id)) : undefined,
    previous: previous && toLink(from, previous, edition),
    next: next && toLink(from, next, edition),
    related: related.map((citation) => toLink(from, citation, edition)),
    similar: links(similar.filter((id) => !isNeighbour(id))),
    story: {
      label: toShownTime(article.byline.published) ? '这件事的前后' : '这件事的其他报道',
      links: toStoryNeighbours(from, entry, edition),
    },
    readOn: toReadOn(from, entry, edition),
    versions: links(versions),
    citedBy: links(citedBy),
    companies: toCompanyPageLinks(from, entry.companies),
    sharedDay: entry.sharedDay === undefined ? [] : [toDayLink(from, entry.sharedDay)],
    topics: entry.topics.map(({ name, key }) => ({ title: name, href: relativeLink(from, addressOfTopic(key)) })),
    dailyStocks: article.dailyStocks.map((stock) => ({
      ...stock,
      href: relativeLink(from, addressOfStock(stock.code)),
    })),
  };
}

/** The deck, unless the title above it or the text below it says the same. */
function deckOf({ title, deck }: Article, body: Body): string | undefined {
  if (deck === undefined || repeats(deck, title)) return undefined;
  const [first = ''] = textOf(body);
  return first !== '' && repeats(deck, first) ? undefined : deck;
}

/** The ids of the articles of which the page of one shows anything, its own first. */
export function articlesShownWith({ article, similar, versions, story, citedBy }: EditionArticle): string[] {
  return [article.id, ...similar, ...versions, ...(story ? [...story.before, ...story.after] : []), ...citedBy];
}

/** What a body holds that needs a style sheet of its own: the elements of Markdown, or lists, tables and so on. */
function bodyStylesOf(body: Body): ('written' | 'listsAndTables' | 'figures' | 'setApart')[] {
  if (body.kind === 'written') return ['written'];
  const kinds = new Set(body.blocks.map(({ kind }) => kind));
  return [
    ...(kinds.has('list') || kinds.has('table') ? ['listsAndTables' as const] : []),
    ...(kinds.has('quote') || kinds.has('preformatted') ? ['setApart' as const] : []),
    ...(kinds.has('image') ? ['figures' as const] : []),
  ];
}

/** The data that the page of an article shows, with links relative to that page. */
export type ArticleView = ReturnType<typeof toArticleView>;
