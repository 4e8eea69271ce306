import { duplicatesIn, faultsOfHtml, isWebUrl, RFC_822 } from './values.ts';
import { childrenOf, textIn, type XmlNode } from './xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';

const CHANNEL_ELEMENT =
  /^(?:title|link|description|language|copyright|managingEditor|webMaster|pubDate|lastBuildDate|category|generator|docs|cloud|ttl|image|rating|textInput|skipHours|skipDays|item)$/;
const ITEM_ELEMENT = /^(?:title|link|description|author|category|comments|enclosure|guid|pubDate|source)$/;
const ONCE_IN_ITEM = ['title', 'link', 'description', 'author', 'comments', 'guid', 'pubDate', 'source'];

/** The violations of https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile. */
export function faultsOfRss(root: XmlNode, url: string): string[] {
  const channels = childrenOf(root, 'channel');
  const [channel] = channels;
  if (root.name !== 'rss' || root.attributes['version'] !== '2.0' || !channel || channels.length > 1)
    return ['not an rss element of version 2.0 with one channel'];
  const items = childrenOf(channel, 'item');
  const self = childrenOf(channel, 'link', ATOM).filter(({ attributes }) => attributes['rel'] === 'self');
  return [
    ...['title', 'link', 'description'].flatMap((name) =>
      childrenOf(channel, name).length === 1 ? [] : [`channel: not one ${name}`],
    ),
    ...unknownIn(channel, CHANNEL_ELEMENT),
    ...(isWebUrl(textIn(channel, 'link')) ? [] : ['channel: link']),
    ...(textIn(channel, 'language') === 'zh-cn' ? [] : ['channel: language']),
    ...(self.length === 1 && self[0]?.attributes['href'] === url ? [] : ['channel: atom:link to itself']),
    ...duplicatesIn(items.map((item) => textIn(item, 'guid'))),
    ...items.flatMap((item) => faultsOfItem(item).map((fault) => `${textIn(item, 'guid')}: ${fault}`)),
  ];
}

function faultsOfItem(item: XmlNode): string[] {
  const date = textIn(item, 'pubDate');
  const [guid] = childrenOf(item, 'guid');
  const encoded = childrenOf(item, 'encoded', CONTENT);
  return [
    ...unknownIn(item, ITEM_ELEMENT),
    ...ONCE_IN_ITEM.flatMap((name) => (childrenOf(item, name).length > 1 ? [`${name} twice`] : [])),
    ...(textIn(item, 'title') || textIn(item, 'description') ? [] : ['neither title nor description']),
    ...(isWebUrl(textIn(item, 'link')) ? [] : ['link']),
    ...(guid?.attributes['isPermaLink'] === 'true' && isWebUrl(guid.text) ? [] : ['guid']),
    ...(date === undefined || isRfc822Date(date) ? [] : [`pubDate ${date}`]),
    ...childrenOf(item, 'source').flatMap(({ attributes }) => (isWebUrl(attributes['url']) ? [] : ['source url'])),
    ...(encoded.length === 1 ? faultsOfHtml(encoded[0]?.text ?? '') : ['not one content:encoded']),
  ];
}

/** Elements that RSS does not define must have a namespace. */
function unknownIn(node: XmlNode, defined: RegExp): string[] {
  return node.children.flatMap(({ name, namespace }) => (namespace || defined.test(name) ? [] : [`unknown ${name}`]));
}

/** Whether a date has the format of RFC 822 and the right weekday. */
function isRfc822Date(date: string): boolean {
  const day = new Date(`${date.slice(5, 16)} 00:00:00 GMT`);
  return RFC_822.test(date) && day.toUTCString().startsWith(date.slice(0, 16));
}
