import { hash } from 'node:crypto';
import type { Article } from '../../archive/article.ts';
import { normaliseHeadline } from '../../archive/headlines/normalise.ts';
import { compare } from '../../archive/order.ts';
import type { AskingArticle } from '../../archive/sisters/asking.ts';
import type { CitedRow, TitleRow, Titles } from '../../archive/sisters/format.ts';
import { siteNamesIn } from '../../archive/sisters/forms.ts';
import {
  type Choice,
  NO_SISTERS,
  type Printed,
  type Sisters,
  toChoice,
  toSisterArticle,
} from '../../archive/sisters/sister-articles.ts';
import type { Sister } from './find-sisters.ts';

const LINE_END = 0x0a;

/**
 * Reads what other editions carry and cite, file by file, and keeps what may be tied to the articles of this one. A sister
 * whose files cannot be read is left out, with one sentence that says why.
 */
export async function readSisters(found: readonly Sister[], articles: readonly AskingArticle[]): Promise<ReadSisters> {
  if (found.length === 0) return { ...NO_SISTERS, problems: [] };
  const choice = toChoice(articles);
  const problems: string[] = [];
  const readNear = async <Row>(sisters: readonly Sister[], kind: Kind, asked?: ReadonlyMap<Sister, Citing>) => {
    const near = new Map<Sister, Numbered<Row>[]>();
    for (const sister of sisters) {
      try {
        near.set(
          sister,
          await rowsNear<Row>(sister, kind, choice, (number) => asked?.get(sister)?.has(number) ?? false),
        );
      } catch (error) {
        problems.push(`${sister.base} is left out: ${(error as Error).message}. Build that edition again.`);
      }
    }
    return near;
  };
  const citedNear = await readNear<CitedRow>(found, 'cited');
  const citing = new Map(Array.from(citedNear, ([sister, rows]) => [sister, citingIn(rows, choice)]));
  const printed = [...citedNear.values()].flat().filter(({ row }) => choice.printed(row));
  const titlesNear = await readNear<TitleRow>([...citing.keys()], 'titles', citing);
  const chosen = Array.from(titlesNear, ([sister, rows]) => chosenIn(rows, sister, choice, citing.get(sister))).flat();
  // An article that stands in several editions is one.
  const seen = new Set(articles.map(toIdentity));
  const kept = chosen.filter(({ row }) => seen.size < seen.add(toIdentity(row)).size);
  const cited = kept.flatMap(({ article, here }): [string, Set<string>][] =>
    here.length > 0 ? [[article.id, new Set(here.map(({ row }) => row.headline))]] : [],
  );
  const tied = kept.map(({ article }) => article);
  const untitled = withoutTitles(
    printed.map(({ row }) => row),
    tied,
  );
  return {
    articles: tied,
    cited: new Map(cited),
    printed: untitled,
    sources: sourcesFor([...articles, ...tied], untitled, found),
    problems,
  };
}

/** The headlines that are no titles of these articles, each once for each place where it is printed: these alone mean something. */
function withoutTitles(rows: readonly CitedRow[], articles: readonly Article[]): Printed[] {
  const titles = new Set(
    articles.flatMap(({ title, byline }) => [title, byline.originalTitle ?? title].map(normaliseHeadline)),
  );
  const untitled = rows.filter(({ headline }) => !titles.has(normaliseHeadline(headline)));
  const merged = new Map<string, CitedRow>();
  for (const row of untitled) merged.set(row.headline, { ...merged.get(row.headline), ...row });
  return [...merged.values()].sort((a, b) => compare(a.headline, b.headline)).map(toPrinted);
}

/** The names of papers and sites that only other editions know, as far as one of these headlines ends in them. */
function sourcesFor(
  articles: readonly AskingArticle[],
  printed: readonly Printed[],
  sisters: readonly Sister[],
): string[] {
  const known = new Set(articles.map(({ byline }) => byline.source));
  const others = new Set(sisters.flatMap(({ titles }) => titles.sources).filter((name) => !known.has(name)));
  if (others.size === 0) return [];
  const titles = articles.flatMap(({ title, byline }) => [title, byline.originalTitle ?? title]);
  const headlines = [...articles, ...printed].flatMap(({ previous, next, related }) =>
    [previous ?? [], next ?? [], related].flat(),
  );
  return [...siteNamesIn([...titles, ...headlines])].filter((name) => others.has(name)).sort(compare);
}

/** The headlines that may mean articles of this edition, by the number of the article that cites them. */
function citingIn(rows: readonly Numbered<CitedRow>[], choice: Choice): Citing {
  const byArticle: Citing = new Map();
  for (const { row } of rows) {
    if (!choice.cited(row)) continue;
    for (const place of ['previous', 'next', 'related'] as const)
      for (const number of row[place] ?? []) byArticle.set(number, [...(byArticle.get(number) ?? []), { place, row }]);
  }
  return byArticle;
}

function chosenIn(
  rows: readonly Numbered<TitleRow>[],
  { base }: Sister,
  choice: Choice,
  citing: Citing = new Map(),
): Chosen[] {
  return rows.flatMap(({ number, row }) => {
    const here = citing.get(number) ?? [];
    if (here.length === 0 && !choice.title(row)) return [];
    const related = here.flatMap(({ place, row }) => (place === 'related' ? row : []));
    return { row, here, article: toSisterArticle(row, base, related) };
  });
}

/** The rows of a sister that can be chosen, with their numbers: only these are parsed. */
async function rowsNear<Row>(
  { titles, read }: Sister,
  kind: Kind,
  { isNear }: Choice,
  isAsked: (number: number) => boolean = () => false,
): Promise<Numbered<Row>[]> {
  const near: Numbered<Row>[] = [];
  let number = 0;
  for (const { address, sha256 } of titles[kind]) {
    const bytes = await read(address);
    if (!bytes || hash('sha256', bytes) !== sha256)
      throw new Error(`${address} is not the file that its titles.json states`);
    let start = bytes.indexOf(LINE_END) + 1;
    const keys = JSON.parse(bytes.toString('utf8', 0, start)) as string[][];
    for (const each of keys) {
      const end = bytes.indexOf(LINE_END, start);
      if (isNear(each) || isAsked(number))
        near.push({ number, row: JSON.parse(bytes.toString('utf8', start, end)) as Row });
      start = end + 1;
      number += 1;
    }
  }
  return near;
}

function toPrinted({ headline, previous, next, related }: CitedRow): Printed {
  return {
    ...(previous && { previous: headline }),
    ...(next && { next: headline }),
    related: related ? [headline] : [],
  };
}

function toIdentity({ id, title }: Pick<Article, 'id' | 'title'>): string {
  return `${id} ${title}`;
}

export interface ReadSisters extends Sisters {
  problems: string[];
}

type Kind = keyof Pick<Titles, 'titles' | 'cited'>;

interface Numbered<Row> {
  /** Of all rows of the edition, counted from 0. */
  number: number;
  row: Row;
}

type Citing = Map<number, { place: 'previous' | 'next' | 'related'; row: CitedRow }[]>;

interface Chosen {
  row: TitleRow;
  here: { place: 'previous' | 'next' | 'related'; row: CitedRow }[];
  article: Article;
}
