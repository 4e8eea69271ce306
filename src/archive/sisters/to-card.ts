import { addressOfArticle, addressOfCompany, addressOfStock, addressOfStory } from '../addresses.ts';
import type { Edition, EditionArticle, Story } from '../edition.ts';
import { compare } from '../order.ts';
import { CARD_VERSION, type Card, type CardArticle, type CardStory } from './card.ts';

/** How much of each kind a card has at most: that of 50,000 articles stays below half a megabyte. */
const MOST = { newest: 8, named: 2000, stories: 1000 };

/** This share of the dated articles may be older than the period of their edition, and as many newer: a misprint is no period. */
const OUTSIDE = 0.05;

/** Writes the card of an edition. It depends on this edition alone. */
export function toCard(edition: Edition, name: string): Card {
  const { articles, companies, stocks, stories } = edition;
  const dated = articles.flatMap(({ article }) => article.byline.published ?? []);
  const few = Math.floor(dated.length * OUTSIDE);
  const told = new Set<string>();
  const first = articles.filter(({ article, story }) => {
    const text = story?.key ?? article.id;
    return !told.has(text) && told.add(text);
  });
  const byCode = new Map(stocks.map((stock) => [stock.code, stock]));
  const articlesOf = (code: string) => {
    const { boxes = [], mentions = [] } = byCode.get(code) ?? {};
    return [...boxes, ...mentions].map(({ article }) => article);
  };
  const coded = new Set(companies.flatMap(({ codes }) => codes));
  const named = [
    ...companies.map(({ key, name, codes, articles }) => ({
      address: addressOfCompany(key),
      name,
      articles: new Set([...articles.map(({ article }) => article), ...codes.flatMap(articlesOf)]).size,
    })),
    ...stocks
      .filter(({ code }) => !coded.has(code))
      .map(({ code, name }) => ({ address: addressOfStock(code), name, articles: new Set(articlesOf(code)).size })),
  ];
  return {
    version: CARD_VERSION,
    name,
    articles: articles.length,
    ...(dated.length > 0 && { from: dated.at(-1 - few), to: dated[few] }),
    newest: first.slice(0, MOST.newest).map(toCardArticle),
    named: named.sort((a, b) => compare(b.articles, a.articles) || compare(a.address, b.address)).slice(0, MOST.named),
    stories: stories.slice(0, MOST.stories).map((story) => toCardStory(story, edition)),
  };
}

function toCardArticle({ article }: EditionArticle): CardArticle {
  const { id, title, byline, facts } = article;
  return {
    address: addressOfArticle(id),
    title,
    opening: facts.opening,
    ...(byline.published && { published: byline.published }),
    ...(byline.source && { source: byline.source }),
    authors: byline.authors,
    minutes: facts.minutes,
  };
}

function toCardStory({ key, title, articles }: Story, { byId }: Edition): CardStory {
  const entries = articles.flatMap((id) => byId.get(id) ?? []);
  const dated = entries.flatMap(({ article }) => article.byline.published ?? []);
  const times = new Map<string, number>();
  for (const { companies, stocks } of entries)
    for (const address of [
      ...companies.map(({ key }) => addressOfCompany(key)),
      ...stocks.map((code) => addressOfStock(code)),
    ])
      times.set(address, (times.get(address) ?? 0) + 1);
  return {
    address: addressOfStory(key),
    title,
    articles: articles.length,
    ...(dated.length > 0 && { from: dated[0], to: dated.at(-1) }),
    named: [...times].filter(([, count]) => 2 * count >= articles.length).map(([address]) => address),
  };
}
