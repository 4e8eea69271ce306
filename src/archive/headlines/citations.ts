import type { Article } from '../article.ts';
import { isTelling, looksCut, stopsInsideWord } from './cut.ts';
import { type Meaning, toMeanings } from './meanings.ts';
import { keyOf, normaliseHeadline } from './normalise.ts';

/** A page that asks its reader to choose among more does not help. */
const MOST_CANDIDATES = 10;

/**
 * Says what each article's citations mean. Where the archive leaves it open, the page itself decides: lists of related
 * news repeat the article's own title, its previous and its next; and two neighbours name each other. What is still open
 * stays unresolved, since a wrong link is worse than none.
 *
 * @param articles in the archive's order
 * @param isSameText whether two articles are tellings of one text; of several such with one title the first is meant
 * @param meanings what the headlines mean, if that is known
 * @returns by id of the citing article
 */
export function citationsOf(
  articles: readonly Article[],
  isSameText: SameText = () => false,
  meanings = toMeanings(articles),
): Map<string, Citations> {
  return new Map(articles.map((article) => [article.id, citationsOn(article, meanings, isSameText)]));
}

function citationsOn(page: Article, meanings: Map<string, Meaning>, isSameText: SameText): Citations {
  const choose = (headline: string, ...rules: Rule[]) => {
    const meaning = meanings.get(normaliseHeadline(headline));
    const isPrinted: Rule = ({ title }) => title === headline;
    return meaning && toCitation(page, headline, narrow(meaning, [isPrinted, ...rules], isSameText));
  };
  const isPage: Rule = ({ id }) => id === page.id;
  const isOther: Rule = ({ id }) => id !== page.id;
  const previous = page.previous && choose(page.previous, isOther, ({ next }) => isTitleOf(page, next));
  const next = page.next && choose(page.next, isOther, ({ previous }) => isTitleOf(page, previous));
  const itself = toCitation(page, page.title, { kind: 'one', article: page, by: 'exact' });
  const own = [itself, previous, next]
    .filter((citation) => typeof citation === 'object')
    .map((citation) => ({ citation, normalised: normaliseHeadline(citation.headline) }));
  const related = page.related.map((headline) => repeated(headline, own) ?? choose(headline, isPage));
  return {
    ...(previous && { previous }),
    ...(next && { next }),
    related: onceEach(related.filter((citation) => citation !== undefined)),
  };
}

/** The citation of which a related row is a repetition, perhaps cut; none if it could be two of them. */
function repeated(headline: string, own: readonly Stated[]): Citation | undefined {
  const row = normaliseHeadline(headline);
  const same = own.filter(({ normalised }) => normalised === row);
  const [exact, another] = same.length > 1 ? same.filter(({ citation }) => citation.headline === headline) : same;
  if (exact && !another) return { ...exact.citation, headline };
  if (same.length > 0 || !isTelling(row)) return undefined;
  const begun = own.filter(({ normalised }) => normalised.startsWith(row)).map(({ citation }) => citation);
  const [cut] = begun;
  if (!cut || new Set(begun.map(targetOf)).size > 1) return undefined;
  if (!looksCut(headline) && !stopsInsideWord(row, cut.headline)) return undefined;
  return { ...cut, headline, ...(cut.by && { by: 'prefix' }) };
}

/** Of articles with one title, the one that is left when each rule that leaves any has been followed. */
function narrow(meaning: Meaning, rules: readonly Rule[], isSameText: SameText): Meant {
  if (meaning.kind === 'wanted') return { kind: 'none', title: meaning.printed, candidates: meaning.candidates };
  const [article, ...others] = rules.reduce<readonly Article[]>((left, rule) => {
    const kept = left.filter(rule);
    return kept.length > 0 ? kept : left;
  }, meaning.articles);
  if (article && others.every((other) => isSameText(article.id, other.id)))
    return { kind: 'one', article, by: meaning.by };
  return { kind: 'none', title: meaning.printed, candidates: meaning.articles };
}

function isTitleOf({ title }: Article, headline: string | undefined): boolean {
  return headline !== undefined && normaliseHeadline(headline) === normaliseHeadline(title);
}

function toCitation(page: Article, headline: string, meant: Meant): Citation {
  if (meant.kind === 'none') {
    const candidates = meant.candidates.slice(0, MOST_CANDIDATES).map(({ id }) => id);
    return { headline, key: keyOf(meant.title), title: meant.title, ...(candidates.length > 0 && { candidates }) };
  }
  const { id, title } = meant.article;
  return { headline, key: keyOf(title), title, article: id, by: meant.by, ...(id === page.id && { self: true }) };
}

/** What a citation leads to, for comparison: an article or a headline. */
export function targetOf({ article, key }: Citation): string {
  return article ?? ` ${key}`;
}

function onceEach(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter((citation) => seen.size < seen.add(targetOf(citation)).size);
}

/** What an article cites. */
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
  /** What to show: the whole title of the article that is meant, else the longest printed form of the headline. */
  title: string;
  /** The id of the article that is meant, if it is in the archive. */
  article?: string;
  /** How that is known: the title is the same, the headline is its cut beginning, or a neighbour stands in for a pager. */
  by?: 'exact' | 'prefix' | 'order';
  /** The article cites itself (本文). */
  self?: true;
  /** Ids of the first articles of which any may be meant, where it cannot be told which. */
  candidates?: string[];
}

/** A citation that the page makes beside its list, with its headline normalised. */
interface Stated {
  citation: Citation;
  normalised: string;
}

/** Whether an article may be the one that is meant. */
type Rule = (candidate: Article) => boolean;

type SameText = (id: string, otherId: string) => boolean;

type Meant =
  | { kind: 'one'; article: Article; by: 'exact' | 'prefix' }
  | { kind: 'none'; title: string; candidates: readonly Article[] };
