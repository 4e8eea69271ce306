import type { Article } from '../article.ts';
import { toArticlesAt } from '../page-address.ts';
import { isDistinctive, looksCut, stopsInsideWord } from './cut.ts';
import { type Meaning, MOST_CANDIDATES, toMeanings } from './meanings.ts';
import { keyOf, normaliseHeadline } from './normalise.ts';

/**
 * Resolves the citations of each article: by the address that a page gives for a headline, if an article of the archive
 * stood there, else by its title. Where a headline is ambiguous in the archive, the citing page decides: lists
 * of related news repeat the article's own title, its previous and its next; and two neighbours name each other. A
 * headline that is still ambiguous stays unresolved, since a wrong link is worse than none.
 *
 * @param articles in the archive's order
 * @param isSameText whether two articles are versions of one text; of versions with one title the first is chosen
 * @param meanings the meanings of all headlines; computed from `articles` by default
 * @param articlesAt the articles that stood at an address; computed from `articles` by default
 * @returns by id of the citing article
 */
export function citationsOf(
  articles: readonly Article[],
  isSameText: SameText = () => false,
  meanings = toMeanings(articles),
  articlesAt = toArticlesAt(articles),
): Map<string, Citations> {
  const archive = { meanings, isSameText, articlesAt };
  return new Map(articles.map((article) => [article.id, citationsOn(article, archive)]));
}

function citationsOn(page: Article, { meanings, isSameText, articlesAt }: SearchedArchive): Citations {
  const urls = new Map(page.headlineUrls.map(({ headline, url }) => [headline, url]));
  const findAtUrl = (headline: string, ...rules: Rule[]) => {
    const url = urls.get(headline);
    const article = url && chooseArticle(articlesAt(url), rules, isSameText);
    return article ? toCitation(page, headline, { kind: 'one', article, by: 'url' }) : undefined;
  };
  const resolve = (headline: string, ...rules: Rule[]) => {
    const atUrl = findAtUrl(headline, ...rules);
    if (atUrl) return atUrl;
    const meaning = meanings.get(normaliseHeadline(headline));
    const hasThisTitle: Rule = ({ title }) => title === headline;
    const choice = meaning && chooseMeant(meaning, [hasThisTitle, ...rules], isSameText);
    const url = urls.get(headline);
    return choice && { ...toCitation(page, headline, choice), ...(url && choice.kind === 'none' && { url }) };
  };
  const isPage: Rule = ({ id }) => id === page.id;
  const isOther: Rule = ({ id }) => id !== page.id;
  const previous = page.previous && resolve(page.previous, isOther, ({ next }) => isTitleOf(page, next));
  const next = page.next && resolve(page.next, isOther, ({ previous }) => isTitleOf(page, previous));
  const self = toCitation(page, page.title, { kind: 'one', article: page, by: 'exact' });
  const stated = [self, previous, next]
    .filter((citation) => typeof citation === 'object')
    .map((citation) => ({ citation, normalised: normaliseHeadline(citation.headline) }));
  const related = page.related.map(
    (headline) => findAtUrl(headline, isPage) ?? findRepeated(headline, stated) ?? resolve(headline, isPage),
  );
  return {
    ...(previous && { previous }),
    ...(next && { next }),
    related: withoutRepeats(related.filter((citation) => citation !== undefined)),
  };
}

/** Finds the citation that a related headline repeats, perhaps cut; undefined if it may repeat two of them. */
function findRepeated(headline: string, stated: readonly Stated[]): Citation | undefined {
  const repeated = normaliseHeadline(headline);
  const same = stated.filter(({ normalised }) => normalised === repeated);
  const [exact, another] = same.length > 1 ? same.filter(({ citation }) => citation.headline === headline) : same;
  if (exact && !another) return { ...exact.citation, headline };
  if (same.length > 0 || !isDistinctive(repeated)) return undefined;
  const longer = stated.filter(({ normalised }) => normalised.startsWith(repeated)).map(({ citation }) => citation);
  const [whole] = longer;
  if (!whole || new Set(longer.map(targetOf)).size > 1) return undefined;
  if (!looksCut(headline) && !stopsInsideWord(repeated, whole.headline)) return undefined;
  return { ...whole, headline, ...(whole.by && { by: 'prefix' }) };
}

/**
 * Chooses among the articles that a headline means. Without its trimmings a headline must mean one article, or versions of
 * one text, by itself.
 */
function chooseMeant(meaning: Meaning, rules: readonly Rule[], isSameText: SameText): Choice {
  if (meaning.kind === 'wanted') return { kind: 'none', title: meaning.printed, candidates: meaning.candidates };
  const article = chooseArticle(meaning.articles, meaning.trimmed ? [] : rules, isSameText);
  if (article) return { kind: 'one', article, by: meaning.by };
  return { kind: 'none', title: meaning.printed, candidates: meaning.articles };
}

/**
 * Chooses among articles: each rule filters them, unless no article passes the rule. Undefined if more than one remains, and
 * they are no versions of one text.
 */
function chooseArticle(
  articles: readonly Article[],
  rules: readonly Rule[],
  isSameText: SameText,
): Article | undefined {
  if (articles.length < 2) return articles[0];
  const [article, ...others] = rules.reduce<readonly Article[]>((remaining, rule) => {
    const passing = remaining.filter(rule);
    return passing.length > 0 ? passing : remaining;
  }, articles);
  return article && others.every((other) => isSameText(article.id, other.id)) ? article : undefined;
}

function isTitleOf({ title }: Article, headline: string | undefined): boolean {
  return headline !== undefined && normaliseHeadline(headline) === normaliseHeadline(title);
}

function toCitation(page: Article, headline: string, choice: Choice): Citation {
  if (choice.kind === 'none') {
    const candidates = choice.candidates.slice(0, MOST_CANDIDATES).map(({ id }) => id);
    return { headline, key: keyOf(choice.title), title: choice.title, ...(candidates.length > 0 && { candidates }) };
  }
  const { id, title, withdrawn } = choice.article;
  return {
    headline,
    key: keyOf(title),
    title,
    article: id,
    by: choice.by,
    ...(id === page.id && { self: true }),
    ...(withdrawn !== undefined && { isWithdrawn: true }),
  };
}

/** Identifies the target of a citation, for comparison: an article's id, or a headline's key after a space. */
export function targetOf({ article, key }: Citation): string {
  return article ?? ` ${key}`;
}

function withoutRepeats(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter((citation) => seen.size < seen.add(targetOf(citation)).size);
}

/** The citations of an article. */
export interface Citations {
  previous?: Citation;
  next?: Citation;
  /** In printed order, each article or headline once. */
  related: Citation[];
}

/** A headline that an article cites. */
export interface Citation {
  /** As printed, perhaps cut. */
  headline: string;
  /** The key of `title`: for a headline that is not in the archive, the stem of its page's address. */
  key: string;
  /** The title to show: the whole title of the cited article, else the longest printed form of the headline. */
  title: string;
  /** The id of the cited article, which may stand in another edition; absent if it is in none or the headline is ambiguous. */
  article?: string;
  /** How the article was found: by its address on the web, its title, a cut title, or as a neighbour in the archive's order. */
  by?: 'url' | 'exact' | 'prefix' | 'order';
  /** The address on the web that the citing article gives, if the cited one is not in the archive. */
  url?: string;
  /** Whether the article cites itself (本文). */
  self?: true;
  /** Whether the cited article is withdrawn. */
  isWithdrawn?: true;
  /** Ids of the articles that an ambiguous headline may mean, at most ten. */
  candidates?: string[];
}

/** A citation of the page outside its list of related news, with the normalised headline. */
interface Stated {
  citation: Citation;
  normalised: string;
}

/** Whether an article may be the cited one. */
type Rule = (candidate: Article) => boolean;

type SameText = (id: string, otherId: string) => boolean;

/** All that a citation is resolved against. */
interface SearchedArchive {
  meanings: ReadonlyMap<string, Meaning>;
  isSameText: SameText;
  articlesAt: (address: string) => readonly Article[];
}

type Choice =
  | { kind: 'one'; article: Article; by: 'url' | 'exact' | 'prefix' }
  | { kind: 'none'; title: string; candidates: readonly Article[] };
