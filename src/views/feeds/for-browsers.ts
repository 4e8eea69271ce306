import { x } from 'xastscript';
import type { ShownTime } from '../byline.ts';
import { toXmlCharacters } from './xml.ts';

/**
 * XHTML is the only markup in a feed whose links work in a browser. It is for people who open a feed in a browser. Feed
 * readers ignore it, since RSS 2.0 and Atom require them to ignore unknown elements. (XSLT could do more, but browsers
 * are removing it: Chromium 156 shows a warning over the page.)
 */
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The note above the articles, which says what a feed is for. */
export function toSubscribeNote(title: string, { home, help }: { home: string; help: string }) {
  const link = x('a', { href: home }, toXmlCharacters(title));
  const how = x('a', { href: help }, '怎样订阅');
  return x(
    'p',
    { xmlns: XHTML },
    '这是一份订阅源：把它的地址添加到阅读器，就能收到新文章。网页在',
    link,
    '；阅读器是什么，见',
    how,
    '。',
  );
}

/** When an article was published, as its page says it; `feed.css` shows it instead of the date for machines. */
export function toDateLine(time: ShownTime | undefined) {
  return time ? [x('time', { xmlns: XHTML, datetime: time.machine }, time.shown)] : [];
}

/** An article's title as a link to its page; `feed.css` shows the link instead of the title. */
export function toTitleLink(title: string, url: string) {
  return x('a', { xmlns: XHTML, href: url }, toXmlCharacters(title));
}
