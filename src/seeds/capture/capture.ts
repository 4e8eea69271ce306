/** The role of one part of a captured line. The README defines the words. */
export type Role =
  | 'title'
  | 'deck'
  | 'heading'
  | 'paragraph'
  | 'byline'
  | 'previous'
  | 'next'
  | 'related'
  | 'dailyStock'
  | 'furniture';

/** One part of a line with its role; most lines are one part. */
export interface LinePart {
  /** The line number, counted from 1, as in text editors. */
  line: number;
  role: Role;
  /** The rule that decided, in kebab-case, such as `pager-label`. */
  rule: string;
  /** The part as captured. */
  text: string;
  /** The second-best rule and its role, if the decision was close. */
  runnerUp?: { role: Role; rule: string };
  /** The fields of the byline that it decided. */
  decides?: BylineField[];
  /** Where it stands in a page: `div.article > p:nth(3)`. */
  place?: string;
}

/**
 * A part of the body, with its texts as captured and the number of its first line. The first `heads` rows of a table name
 * its columns. The items of a list that `isNumbered` hold no numbers themselves.
 */
export type Block =
  | { kind: 'heading' | 'preformatted'; text: string; line: number }
  | { kind: 'paragraph' | 'quote'; text: string; links?: TextLink[]; line: number }
  | { kind: 'list'; items: string[]; isNumbered?: true; text?: never; links?: TextLink[]; line: number }
  | { kind: 'table'; rows: string[][]; heads?: number; text?: never; line: number }
  | Image;

/** A link of a saved page in the text of a block, in code units. The text of a list is its items with a line feed between them. */
export interface TextLink {
  from: number;
  to: number;
  url: string;
}

/** A picture of a saved page. */
export interface Image {
  kind: 'image';
  /** The address as the page states it, or in full where it is known. */
  src: string;
  /** What it shows, where the page says so in other words than the caption. */
  alt?: string;
  caption?: string;
  text?: never;
  line: number;
}

/** Who wrote, published and edited an article, as far as its page says so. */
export interface Byline {
  authors: string[];
  source?: string;
  originalTitle?: string;
  editors: string[];
  /** ISO 8601: a date, or a date and time, with an offset only if one is stated. */
  published?: string;
}

export type BylineField = keyof Byline;

/** The byline fields that one part of a page states. */
export interface Statement extends Partial<Byline> {
  /** When the article was last changed. It counts where the page does not say when it was published. */
  updated?: string;
  /** A time of publication without its year: `--04-25T09:30`. */
  dayOfYear?: string;
}

/** The box that names one share and its highlights. */
export interface DailyStock {
  name: string;
  /** As printed, without an exchange suffix: `002030`. */
  code: string;
  highlights?: string;
}

/** The address on the web of a headline, as the page prints it. */
export interface HeadlineUrl {
  headline: string;
  url: string;
}

/** The content of a captured page, with the role of every line. */
export interface Capture {
  title?: string;
  deck?: string;
  byline: Byline;
  /** Where the page stood, and when it was saved, as far as the capture says so. */
  url?: string;
  saved?: string;
  blocks: Block[];
  /** Headlines as printed. */
  previous?: string;
  next?: string;
  related: string[];
  /** What the page states that it is about. */
  keywords?: string[];
  /** Where cited headlines stand on the web, as far as a saved page's links say so. */
  headlineUrls?: HeadlineUrl[];
  dailyStocks: DailyStock[];
  /** Every part of every non-blank line, in order, each with exactly one role. */
  lines: LinePart[];
}
