import type { BreadcrumbList, CollectionPage, Graph, NewsArticle, Thing, WebSite } from 'schema-dts';
import { countHan, countLatinWords } from '../chinese/characters.ts';
import { addressOfArticle, addressOfStock, FRONT_PAGE, SEARCH_PAGE, STOCKS_PAGE } from '../news/addresses.ts';
import type { Edition, EditionArticle, Stock } from '../news/edition.ts';
import { textOf } from '../news/text.ts';
import type { Publisher } from './publisher.ts';

/** An article as schema.org describes it, only with what its seed states. */
export function toArticleData({ article, related, stocks }: EditionArticle, edition: Edition, site: Publisher): Graph {
  const { title, deck, byline, id } = article;
  const url = site.absolute(addressOfArticle(id));
  const text = textOf(article).join('\n');
  const named = stocks.flatMap((code) => edition.stocks.filter((stock) => stock.code === code));
  const publisher = { '@type': 'Organization' as const, name: site.name, ...urlOf(site.absolute(FRONT_PAGE)) };
  const news: NewsArticle = {
    '@type': 'NewsArticle',
    ...(url && { '@id': url, url, mainEntityOfPage: url }),
    headline: title,
    ...(byline.originalTitle && byline.originalTitle !== title && { alternativeHeadline: byline.originalTitle }),
    ...(deck && { description: deck }),
    ...(byline.authors.length > 0 && { author: byline.authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(byline.editors.length > 0 && { editor: byline.editors.map((name) => ({ '@type': 'Person', name })) }),
    publisher,
    ...(byline.source && {
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: byline.originalTitle ?? title,
        publisher: { '@type': 'Organization', name: byline.source },
      },
      creditText: byline.source,
    }),
    ...(byline.published && { datePublished: byline.published }),
    inLanguage: site.language,
    isAccessibleForFree: true,
    wordCount: countHan(text) + countLatinWords(text),
    ...(named.length > 0 && { keywords: named.map(({ name }) => name), mentions: named.map(toCorporation) }),
    ...(related.length > 0 && { citation: related.filter(({ self }) => !self).map((each) => each.title) }),
  };
  return toGraph(news, toTrail(site, [title, addressOfArticle(id)]));
}

/** The front page: the site, and how to search it. */
export function toSiteData({ articles }: Edition, site: Publisher): Graph {
  const url = site.absolute(FRONT_PAGE);
  const search = site.absolute(SEARCH_PAGE);
  const website: WebSite = {
    '@type': 'WebSite',
    name: site.name,
    inLanguage: site.language,
    ...urlOf(url),
    ...(search && {
      potentialAction: {
        '@type': 'SearchAction',
        target: `${search}?q={search_term_string}`,
        // Google's extension of schema.org, which schema-dts does not know.
        ...({ 'query-input': 'required name=search_term_string' } as object),
      },
    }),
  };
  const list = articles
    .slice(0, 30)
    .map(({ article: { id, title } }): [string, string] => [title, addressOfArticle(id)]);
  return toGraph(website, toCollection(site, site.name, list));
}

/** A share's page: the articles that name it. */
export function toStockData({ code, name, boxes, mentions }: Stock, { byId }: Edition, site: Publisher): Graph {
  const ids = [...new Set([...boxes, ...mentions].map(({ article }) => article))];
  const list = ids.map((id): [string, string] => [byId.get(id)?.article.title ?? id, addressOfArticle(id)]);
  return toGraph(toCollection(site, name, list), toTrail(site, ['股票', STOCKS_PAGE], [name, addressOfStock(code)]));
}

/** A tree as the text of a `<script type="application/ld+json">`, from which no title can break out. */
export function toJsonText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function toCorporation({ name, code, exchange }: Stock) {
  return { '@type': 'Corporation' as const, name, ...(exchange && { tickerSymbol: `${exchange} ${code}` }) };
}

function toCollection(site: Publisher, name: string, list: [title: string, address: string][]): CollectionPage {
  const items = list.map(([title, address], at) => ({
    '@type': 'ListItem' as const,
    position: at + 1,
    name: title,
    ...urlOf(site.absolute(address)),
  }));
  return { '@type': 'CollectionPage', name, mainEntity: { '@type': 'ItemList', itemListElement: items } };
}

function toTrail(site: Publisher, ...steps: [name: string, address: string][]): BreadcrumbList {
  const all: [string, string][] = [[site.name, FRONT_PAGE], ...steps];
  const items = all.map(([name, address], at) => {
    const url = site.absolute(address);
    return { '@type': 'ListItem' as const, position: at + 1, name, ...(url && { item: url }) };
  });
  return { '@type': 'BreadcrumbList', itemListElement: items };
}

function toGraph(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

function urlOf(url: string | undefined): { url?: string } {
  return url ? { url } : {};
}
