import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  addressOfArticle,
  addressOfCompany,
  addressOfHeadline,
  addressOfStock,
  addressOfStory,
  isElsewhere,
  toPlace,
} from '../archive/addresses.ts';
import type { Citation, Edition } from '../archive/edition.ts';
import { toEdition } from '../archive/edition.ts';
import { seedsFolder } from '../build/paths.ts';
import { readSisters } from '../build/sisters/read-sisters.ts';
import { theseSisters } from '../build/sisters/these-sisters.ts';
import { readSeeds } from '../seeds/folder.ts';
import type { Refusal } from '../seeds/refusal.ts';

/** `npm run --silent edition -- --json [--seeds DIR]`: prints the edition of a folder of seeds, without building a page. */
const { values } = parseArgs({ options: { json: { type: 'boolean' }, seeds: { type: 'string' } } });
const { refused, ...archive } = await readSeeds(values.seeds === undefined ? seedsFolder : resolve(values.seeds));
const sisters = await readSisters((await theseSisters()).sisters, archive.articles);
process.stdout.write(`${JSON.stringify(toJson(toEdition({ ...archive, sisters }), refused))}\n`);
process.exitCode = refused.length > 0 ? 1 : 0;

/** The object that `--json` prints. What is missing is null or an empty list. */
function toJson({ articles, wanted, stocks, companies, stories }: Edition, refused: readonly Refusal[]) {
  return {
    articles: articles.map(({ article, previous, next, related, similar, versions, citedBy, stocks }) => ({
      id: article.id,
      title: article.title,
      address: addressOfArticle(article.id),
      published: article.byline.published ?? null,
      previous: previous ? citationOf(previous) : null,
      next: next ? citationOf(next) : null,
      related: related.map(citationOf),
      similar,
      versions,
      citedBy: citedBy.filter((id) => !isElsewhere(id)),
      ...(citedBy.some(isElsewhere) && { citedElsewhere: citedBy.filter(isElsewhere).map(toPlace) }),
      stocks,
    })),
    wanted: wanted.map(({ headline, key, citedBy }) => ({ headline, key, address: addressOfHeadline(key), citedBy })),
    stocks: stocks.map(({ code, name, exchange, boxes, mentions }) => ({
      code,
      name,
      exchange: exchange ?? null,
      address: addressOfStock(code),
      boxes: idsIn(boxes),
      mentions: idsIn(mentions),
    })),
    stories: stories.map(({ key, title, articles }) => ({ key, title, address: addressOfStory(key), articles })),
    companies: companies.map(({ key, name, otherNames, codes, articles }) => ({
      key,
      name,
      names: [name, ...otherNames.map((other) => other.name)],
      codes,
      address: addressOfCompany(key),
      articles: articles.map(({ article }) => article),
    })),
    refused: refused.map(({ file, problems }) => ({
      file,
      problems: problems.map(({ line, message }) => ({ line: line ?? null, message })),
    })),
  };
}

function citationOf({ headline, article, by }: Citation) {
  const place = article === undefined ? undefined : toPlace(article);
  return { headline, article: place?.id ?? null, by: by ?? null, ...(place?.in && { in: place.in }) };
}

function idsIn(places: readonly { article: string }[]): string[] {
  return [...new Set(places.map(({ article }) => article))];
}
