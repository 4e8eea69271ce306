import type { Feed, FeedItem } from './feed.ts';

/** JSON Feed 1.1, after https://www.jsonfeed.org/version/1.1/. */
export function toJsonFeed({ title, description, home, language, items, publisher, urlOf }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: urlOf('json'),
    description,
    user_comment: '这是一份订阅源：把它的地址添加到阅读器，就能收到新文章。',
    authors: [publisher],
    language,
    items: items.map((item) => toItem(item, language)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function toItem({ id, url, title, summary, html, published, authors, tags }: FeedItem, language: string) {
  return {
    id,
    url,
    title,
    summary,
    content_html: html,
    ...(published && { date_published: published }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(tags.length > 0 && { tags }),
    language,
  };
}
