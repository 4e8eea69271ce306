import { duplicatesIn, faultsOfHtml, isWebUrl, RFC_3339 } from './values.ts';

const FEED_KEY =
  /^(?:version|title|home_page_url|feed_url|description|user_comment|next_url|icon|favicon|authors|language|expired|hubs|items|_.*)$/;
const ITEM_KEY =
  /^(?:id|url|external_url|title|content_html|content_text|summary|image|banner_image|date_published|date_modified|authors|tags|language|attachments|_.*)$/;

/** The violations of https://www.jsonfeed.org/version/1.1/. */
export function faultsOfJsonFeed(feed: JsonFeed, url: string): string[] {
  return [
    ...Object.keys(feed).flatMap((key) => (FEED_KEY.test(key) ? [] : [`unknown ${key}`])),
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['version']),
    ...(feed.title ? [] : ['title']),
    ...(isWebUrl(feed.home_page_url) ? [] : ['home_page_url']),
    ...(feed.feed_url === url ? [] : ['feed_url']),
    ...duplicatesIn(feed.items.map(({ id }) => id)),
    ...feed.items.flatMap((item) => faultsOfItem(item).map((fault) => `${item.id}: ${fault}`)),
  ];
}

function faultsOfItem({ id, url, content_html, date_published, authors = [], tags = [], ...item }: JsonItem) {
  return [
    ...Object.keys(item).flatMap((key) => (ITEM_KEY.test(key) ? [] : [`unknown ${key}`])),
    ...(typeof id === 'string' && id ? [] : ['id']),
    ...(isWebUrl(url) ? [] : ['url']),
    ...(typeof content_html === 'string' ? faultsOfHtml(content_html) : ['content_html']),
    ...(date_published === undefined || RFC_3339.test(date_published) ? [] : [`date_published ${date_published}`]),
    ...authors.flatMap(({ name }) => (name ? [] : ['author'])),
    ...tags.flatMap((tag) => (typeof tag === 'string' && tag ? [] : ['tag'])),
  ];
}

/** A parsed JSON Feed. */
export interface JsonFeed {
  version?: string;
  title?: string;
  home_page_url?: string;
  feed_url?: string;
  items: JsonItem[];
}

interface JsonItem {
  id: string;
  url?: string;
  title?: string;
  content_html?: string;
  date_published?: string;
  authors?: { name?: string }[];
  tags?: string[];
}
