import { duplicatesIn, isWebUrl, W3C_DATE } from './values.ts';
import { childrenOf, textIn, type XmlNode } from './xml.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The violations of https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd, siteindex.xsd and sitemap-news.xsd. */
export function faultsOfSitemap(root: XmlNode, site: string): string[] {
  const [kind] = root.name === 'sitemapindex' ? ['sitemap'] : ['url'];
  const entries = root.children;
  return [
    ...(/^(?:urlset|sitemapindex)$/.test(root.name) && root.namespace === SITEMAP ? [] : ['root']),
    ...(entries.length <= 50_000 ? [] : ['more than 50,000']),
    ...duplicatesIn(entries.map((entry) => textIn(entry, 'loc'))),
    ...entries.flatMap((entry) => {
      const loc = textIn(entry, 'loc') ?? '';
      const order = entry.children.map(({ name }) => name).join(' ');
      return [
        ...(entry.name === kind && entry.namespace === SITEMAP ? [] : [`unknown ${entry.name}`]),
        ...(/^loc(?: lastmod)?(?: news)?$/.test(order) ? [] : [`children ${order}`]),
        ...(isWebUrl(loc) && loc.startsWith(site) && loc.length < 2048 && /^[\x21-\x7e]+$/.test(loc) ? [] : ['loc']),
        ...childrenOf(entry, 'lastmod').flatMap(({ text }) => (W3C_DATE.test(text) ? [] : [`lastmod ${text}`])),
        ...childrenOf(entry, 'news', NEWS).flatMap(faultsOfNews),
      ].map((fault) => `${loc}: ${fault}`);
    }),
  ];
}

function faultsOfNews(news: XmlNode): string[] {
  const [publication] = childrenOf(news, 'publication');
  return [
    ...(news.children.map(({ name }) => name).join(' ') === 'publication publication_date title' ? [] : ['order']),
    ...(publication && textIn(publication, 'name') ? [] : ['name']),
    ...(/^(?:zh-cn|zh-tw|[a-z]{2,3})$/.test((publication && textIn(publication, 'language')) ?? '')
      ? []
      : ['language']),
    ...(W3C_DATE.test(textIn(news, 'publication_date') ?? '') ? [] : ['publication_date']),
    ...(textIn(news, 'title') ? [] : ['title']),
  ];
}
