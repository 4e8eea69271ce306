import type { Graph, NewsArticle } from 'schema-dts';
import { addressOfArticle, addressOfAuthor, addressOfShareImage, FRONT_PAGE } from '../../archive/addresses.ts';
import { textOf } from '../../archive/article-text.ts';
import type { BylineName } from '../../archive/contributors.ts';
import { toMachineTime } from '../../archive/date-time.ts';
import type { Edition, EditionArticle, Stock } from '../../archive/edition.ts';
import { firstIdOf } from '../../archive/former-ids.ts';
import { countHan, countLatinWords } from '../../chinese/characters.ts';
import type { Publisher } from '../publisher.ts';
import { toGraph, toTrail, urlOf } from './json-ld.ts';
import type { ArticlePicture } from './pictures.ts';

/**
 * The schema.org data of an article, with only those facts that its seed states.
 *
 * @param pictures those in its text
 */
export function toArticleData(
  { article, authors, related, stocks }: EditionArticle,
  pictures: readonly ArticlePicture[],
  edition: Edition,
  site: Publisher,
): Graph {
  const { title, deck, byline, id, url: original } = article;
  const url = site.absolute(addressOfArticle(id));
  const text = textOf(edition.bodyOf(id)).join('\n');
  const named = stocks.flatMap((code) => edition.stocks.filter((stock) => stock.code === code));
  const keywords = [...new Set([...article.keywords, ...named.map(({ name }) => name)])];
  const published = toMachineTime(byline.published);
  const shareImage = site.shareImages ? site.absolute(addressOfShareImage(id)) : undefined;
  const images = [...pictures.map((picture) => picture.url), ...(shareImage ? [shareImage] : [])];
  const publisher = { '@type': 'Organization' as const, name: site.name, ...urlOf(site.absolute(FRONT_PAGE)) };
  const news: NewsArticle = {
    '@type': 'NewsArticle',
    ...(url && { '@id': site.absolute(addressOfArticle(firstIdOf(article))) ?? url, url, mainEntityOfPage: url }),
    headline: title,
    ...(byline.originalTitle && byline.originalTitle !== title && { alternativeHeadline: byline.originalTitle }),
    ...(deck && { description: deck }),
    ...(images.length > 0 && { image: images }),
    ...(authors.length > 0 && { author: authors.map((author) => toPerson(author, site)) }),
    ...(byline.editors.length > 0 && { editor: byline.editors.map((name) => ({ '@type': 'Person', name })) }),
    publisher,
    ...((byline.source || original) && {
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: byline.originalTitle ?? title,
        ...(original && { url: original }),
        ...(byline.source && { publisher: { '@type': 'Organization', name: byline.source } }),
      },
    }),
    ...(byline.source && { creditText: byline.source }),
    ...(published && { datePublished: published }),
    inLanguage: site.language,
    isAccessibleForFree: true,
    wordCount: countHan(text) + countLatinWords(text),
    ...(keywords.length > 0 && { keywords }),
    ...(named.length > 0 && { mentions: named.map(toCorporation) }),
    ...(related.length > 0 && { citation: related.filter(({ self }) => !self).map((each) => each.title) }),
  };
  return toGraph(news, toTrail([{ name: title, address: addressOfArticle(id) }], site));
}

function toPerson({ name, key }: BylineName, site: Publisher) {
  return { '@type': 'Person' as const, name, ...urlOf(key && site.absolute(addressOfAuthor(key))) };
}

function toCorporation({ name, code, exchange }: Stock) {
  return { '@type': 'Corporation' as const, name, ...(exchange && { tickerSymbol: `${exchange} ${code}` }) };
}
