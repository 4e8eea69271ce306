import { x } from 'xastscript';
import { toXmlCharacters } from './xml.ts';

/**
 * XHTML is the only markup in a feed whose links work in a browser. It is for people who open a feed in a browser. Feed
 * readers ignore it, since RSS 2.0 and Atom require them to ignore unknown elements. (XSLT could do more, but browsers
 * are removing it: Chromium 156 shows a warning over the page.)
 */
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The note above the articles, which says what a feed is for. */
export function toSubscribeNote(title: string, home: string) {
  const link = x('a', { href: home }, toXmlCharacters(title));
  return x('p', { xmlns: XHTML }, '这是一份订阅源：把它的地址添加到阅读器，就能收到新文章。网页在', link, '。');
}

/** An article's title as a link to its page; `feed.css` shows the link instead of the title. */
export function toTitleLink(title: string, url: string) {
  return x('a', { xmlns: XHTML, href: url }, toXmlCharacters(title));
}
