import { z } from 'zod';

/** The version of this format. A build leaves out a sister that states another. */
export const TITLES_VERSION = 1;

/** At most so many rows stand in one file, so that a build that knows a hundred sisters holds little of them at a time. */
export const ROWS_PER_FILE = 5000;

const file = z.strictObject({
  /** From the folder of the edition. */
  address: z.string().regex(/^titles\/(?:titles|cited)-\d+\.jsonl$/),
  /** In hexadecimal. */
  sha256: z.string(),
});

/**
 * `titles.json`: what other editions of a paper need to know of one. The rows themselves stand in files of their own, of JSON
 * lines: the first is a list of the keys of each row, as `keysOf` gives them, and each other line is a row.
 */
export const titlesSchema = z.object({
  version: z.literal(TITLES_VERSION),
  /** How many articles the edition has. */
  articles: z.number(),
  /** The names of the papers and sites that its articles come from. */
  sources: z.array(z.string()),
  /** The companies that have a page, by name, with how many articles name each. */
  companies: z.array(z.strictObject({ key: z.string(), name: z.string(), articles: z.number() })),
  /** Files of `TitleRow`, in the edition's order. */
  titles: z.array(file),
  /** Files of `CitedRow`, by headline. */
  cited: z.array(file),
});

export type Titles = z.output<typeof titlesSchema>;

/** An article. */
export interface TitleRow {
  id: string;
  title: string;
  /** The forms of its title and its original title: see `formsOf`. */
  forms: string[];
  originalTitle?: string;
  /** The headlines that it states as its neighbours. */
  previous?: string;
  next?: string;
  source?: string;
  /** As `byline.published`. */
  published?: string;
  /** Where it stood on the web, normalised: see `normalisePageAddress`. */
  url?: string;
}

/** A headline that articles cite. */
export interface CitedRow {
  /** As printed. */
  headline: string;
  /** See `formsOf`. */
  forms: string[];
  /** Where it stands on the web, normalised. */
  url?: string;
  /** The numbers of the articles that cite it so, counted from 0 in the edition's order. */
  previous?: number[];
  next?: number[];
  related?: number[];
}
