import { x } from 'xastscript';
import { toXmlCharacters } from './xml.ts';

/**
 * The only markup whose links a browser follows inside a feed. It is for people who open one; a feed reader passes over it,
 * as RSS 2.0 and Atom ask of elements that it does not know. (XSLT would do more, and browsers are removing it: Chromium 156
 * paints a warning over the page.)
 */
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What stands above the articles. */
export function toSubscribeNote(title: string, home: string) {
  const link = x('a', { href: home }, toXmlCharacters(title));
  return x('p', { xmlns: XHTML }, '这是一份订阅源：把它的地址抄进阅读器，就能收到新文章。网页在', link, '。');
}

/** An article's title as a link to its page; `public/feed.css` shows it in the title's place. */
export function toTitleLink(title: string, url: string) {
  return x('a', { xmlns: XHTML, href: url }, toXmlCharacters(title));
}
