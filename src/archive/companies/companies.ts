import type { Archive } from '../archive.ts';
import type { Article } from '../article.ts';
import { keyOf } from '../headlines/normalise.ts';
import { compare } from '../order.ts';
import type { Stock } from '../stocks/stocks.ts';
import { type Claim, type ClaimedName, claimsIn } from './claims.ts';
import type { Ground } from './name-groups.ts';
import { type FindNames, findNames } from './named-in-text.ts';

/** How many companies are listed at most as named together with one. */
const MOST_TOGETHER = 12;
/** The fewest articles of a company without a code: a page of one article would only repeat it. */
const FEWEST_ARTICLES = 2;
/** Of so many companies in one article each is named together with each; lists of hundreds tie nothing. */
const MOST_PAIRED = 40;

/**
 * Collects the companies that an archive names, with or without a code, and finds all articles that name each.
 *
 * @param articles in the archive's order
 * @param find finds names in articles
 * @returns by name
 */
export function companiesIn(
  articles: readonly Article[],
  stocks: readonly Stock[],
  bodyOf: Archive['bodyOf'],
  find: FindNames = findNames,
): Company[] {
  const drafts = claimsIn(articles, stocks).map((claim): Draft => ({ claim, articles: [], times: new Map() }));
  const meant = new Map(
    drafts.flatMap((draft) => draft.claim.names.map((each) => [each.name, { draft, ...each }] as const)),
  );
  const namesIn = find(new Map(Array.from(meant, ([name, { isBrief }]) => [name, isBrief])), articles, bodyOf);
  const stated = codesByArticle(stocks);
  for (const article of articles) {
    const found = new Map<Draft, NamedIn>();
    for (const { name, times, sentence } of namesIn.get(article.id) ?? []) {
      const { draft, isCommon } = meant.get(name) ?? {};
      if (!draft || (isCommon && !isStatedIn(article, draft.claim, stated))) continue;
      const known = found.get(draft);
      if (known) known.times += times;
      else found.set(draft, { article: article.id, times, ...(sentence && { sentence }) });
      draft.times.set(name, (draft.times.get(name) ?? 0) + 1);
    }
    for (const [draft, named] of found) draft.articles.push(named);
  }
  return toCompanies(drafts, stocks);
}

/** Whether an article itself states a company, by code or by a name that it shows to be one. */
function isStatedIn(
  { id, facts }: Article,
  { codes, names }: Claim,
  stated: ReadonlyMap<string, Set<string>>,
): boolean {
  return (
    codes.some((code) => stated.get(id)?.has(code)) ||
    facts.companies.some(({ name, alias }) => names.some(({ printed }) => printed === name || printed === alias))
  );
}

/** The companies that each article names, by its id: those that it names most often first, of equal ones those with fewer articles. */
export function mostNamedByArticle(companies: readonly Company[], most: number): Map<string, NamedPage[]> {
  const named = new Map<string, { company: Company; times: number }[]>();
  for (const company of companies) {
    for (const { article, times } of company.articles) {
      const entries = named.get(article) ?? [];
      entries.push({ company, times });
      named.set(article, entries);
    }
  }
  return new Map(
    [...named].map(([article, entries]) => [
      article,
      entries
        .sort((a, b) => b.times - a.times || a.company.articles.length - b.company.articles.length)
        .slice(0, most)
        .map(({ company: { key, name } }) => ({ key, name })),
    ]),
  );
}

function toCompanies(drafts: readonly Draft[], stocks: readonly Stock[]): Company[] {
  const boxed = new Set(stocks.flatMap(({ code, boxes }) => (boxes.length > 0 ? code : [])));
  const companies = drafts
    .filter(
      ({ claim: { codes }, articles }) =>
        articles.length >= FEWEST_ARTICLES ||
        (codes.length > 0 && articles.length > 0) ||
        codes.some((code) => boxed.has(code)),
    )
    .map(toCompany)
    .sort((a, b) => compare(a.name, b.name));
  const byArticle = new Map<string, Company[]>();
  for (const company of companies) {
    for (const { article } of company.articles) byArticle.set(article, [...(byArticle.get(article) ?? []), company]);
  }
  for (const company of companies) company.together = togetherWith(company, byArticle);
  return companies;
}

function togetherWith(company: Company, byArticle: ReadonlyMap<string, Company[]>): Company['together'] {
  const counts = new Map<Company, number>();
  for (const { article } of company.articles) {
    const others = byArticle.get(article) ?? [];
    if (others.length > MOST_PAIRED) continue;
    for (const other of others) if (other !== company) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compare(a.name, b.name))
    .slice(0, MOST_TOGETHER)
    .map(([{ key, name }, articles]) => ({ key, name, articles }));
}

function toCompany({ claim, articles, times }: Draft): Company {
  const count = (name: string) => times.get(name) ?? 0;
  const [first, ...others] = claim.names
    .filter(({ name, ground }) => count(name) > 0 || ground === 'code')
    .sort((a, b) => count(b.name) - count(a.name) || toRank(a) - toRank(b) || compare(a.name, b.name));
  const name = first?.printed ?? claim.codes[0] ?? '';
  return {
    key: keyOf(name),
    name,
    otherNames: others.map(({ printed, ground }) => ({ name: printed, ground })),
    ground: first?.ground ?? 'code',
    codes: claim.codes,
    articles,
    together: [],
  };
}

/** Of names as frequent the shorter one is shown, but not one that only a longer one tells to be a company's: `时代` of `时代中国`. */
function toRank({ name, ground }: ClaimedName): number {
  return ground === 'own' ? Number.POSITIVE_INFINITY : name.length;
}

function codesByArticle(stocks: readonly Stock[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { code, boxes, mentions } of stocks) {
    for (const { article } of [...boxes, ...mentions]) codes.set(article, (codes.get(article) ?? new Set()).add(code));
  }
  return codes;
}

/** A company, and the articles that name it. */
export interface Company {
  /** The stem of its page's address: 12 hex digits. */
  key: string;
  /** Its most frequent name, in simplified characters and half width. */
  name: string;
  /** On what the name rests. */
  ground: Ground;
  /** Its other names, the most frequent first. */
  otherNames: { name: string; ground: Ground }[];
  /** The codes of its stocks. */
  codes: string[];
  /** The articles that name it, in the archive's order. */
  articles: NamedIn[];
  /** Other companies in the same articles: those with the most articles first, at most twelve. */
  together: { key: string; name: string; articles: number }[];
}

/** A company by its name, and the key of its page. */
export interface NamedPage {
  key: string;
  name: string;
}

/** An article that names a company. */
export interface NamedIn {
  article: string;
  /** The first sentence of its text that names the company; absent if only the title does. */
  sentence?: string;
  /** How often it names the company. */
  times: number;
}

interface Draft {
  claim: Claim;
  articles: NamedIn[];
  /** By name: in how many articles it stands. */
  times: Map<string, number>;
}
