import { escape as escapeHtml } from 'html-escaper';
import { x } from 'xastscript';
import { toRssLanguage } from '../../settings/language.ts';
import { toRfc822 } from './dates.ts';
import type { Feed, FeedItem } from './feed.ts';
import { toDateLine, toSubscribeNote, toTitleLink } from './for-browsers.ts';
import { textElement, toXmlText } from './xml.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * RSS 2.0, after https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile. An author is
 * `dc:creator`, since `author` must be a mail address. A source for which we have no feed is `dc:source`, since
 * `source` must state the URL of a feed. One `dc:creator` names all authors: readers show the first or the last of
 * several. The description of an item is HTML to its readers, so that its text is escaped twice; all other text is plain.
 */
export function toRss({ title, home, help, description, language, items, urlOf, styleOf }: Feed): string {
  const self = { href: urlOf('rss'), rel: 'self', type: 'application/rss+xml' };
  const channel = x('channel', [
    ...textElement('title', title),
    ...textElement('link', home),
    ...textElement('description', description),
    ...textElement('language', toRssLanguage(language)),
    x('atom:link', self),
    toSubscribeNote(title, { home, help }),
    ...items.map(toItem),
  ]);
  return toXmlText(x('rss', { version: '2.0', ...NAMESPACES }, channel), styleOf('rss'));
}

function toItem({ id, title, url, published, time, authors, tags, source, summary, html }: FeedItem) {
  return x('item', [
    toTitleLink(title, url),
    ...toDateLine(time),
    ...textElement('title', title),
    ...textElement('link', url),
    ...textElement('guid', id, { isPermaLink: 'true' }),
    ...textElement('pubDate', published && toRfc822(published)),
    ...textElement('dc:creator', authors.join('、') || undefined),
    ...tags.flatMap((tag) => textElement('category', tag)),
    ...(source?.url ? textElement('source', source.name, { url: source.url }) : textElement('dc:source', source?.name)),
    ...textElement('description', escapeHtml(summary)),
    ...textElement('content:encoded', html),
  ]);
}
