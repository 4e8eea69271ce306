import { x } from 'xastscript';
import { toXmlCharacters } from '../xml.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * What a person sees above the articles who opens a feed in a browser. It is XHTML, the only markup whose links a browser
 * follows inside a feed; a feed reader passes over it, as RSS 2.0 and Atom ask of elements that it does not know.
 */
export function toSubscribeNote(title: string, home: string) {
  const link = x('a', { href: home }, toXmlCharacters(title));
  return x('p', { xmlns: XHTML }, '这是一份订阅源：把它的地址抄进阅读器，就能收到新文章。网页在', link, '。');
}
