import { x } from 'xastscript';
import type { Feed, FeedItem } from './feed.ts';
import { toDateLine, toSubscribeNote, toTitleLink } from './for-browsers.ts';
import { textElement, toXmlText } from './xml.ts';

/**
 * Atom 1.0, after https://www.rfc-editor.org/rfc/rfc4287. `updated` is required: an article without a stated day gets
 * the newest time of the archive, and a feed without any stated time has no Atom form. An article without an author has
 * the author of the feed, which is the paper (section 4.2.1).
 */
export function toAtom(feed: Feed): string {
  const { title, description, home, help, publisher, language, items, newest, urlOf, styleOf } = feed;
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    ...textElement('id', urlOf('atom')),
    ...textElement('title', title),
    ...textElement('subtitle', description),
    ...textElement('updated', newest),
    x('link', { rel: 'self', type: 'application/atom+xml', href: urlOf('atom') }),
    x('link', { rel: 'alternate', type: 'text/html', href: home }),
    x('author', [...textElement('name', publisher.name), ...textElement('uri', publisher.url)]),
    toSubscribeNote(title, { home, help }),
    ...items.map((item) => toEntry(item, newest)),
  ]);
  return toXmlText(root, styleOf('atom'));
}

function toEntry(
  { id, url, title, published, time, authors, tags, summary, html }: FeedItem,
  newest: string | undefined,
) {
  return x('entry', [
    toTitleLink(title, url),
    ...toDateLine(time),
    ...textElement('id', id),
    ...textElement('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...textElement('published', published),
    ...textElement('updated', published ?? newest),
    ...authors.map((author) => x('author', textElement('name', author))),
    ...tags.map((tag) => x('category', { term: tag })),
    ...textElement('summary', summary),
    ...textElement('content', html, { type: 'html' }),
  ]);
}
