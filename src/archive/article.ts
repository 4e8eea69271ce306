import { z } from 'zod';

/** How much full-width punctuation may stand in a row: a browser takes the cube of it to find where a line may end. */
const MOST_PUNCTUATION = 1000;
const PUNCTUATION = /[\p{P}--[\0-\x7f]]+/gv;

const text = z
  .string()
  .trim()
  .min(1)
  .refine(
    (value) => !value.match(PUNCTUATION)?.some(({ length }) => length > MOST_PUNCTUATION),
    `Expected at most ${MOST_PUNCTUATION} marks of punctuation in a row. Take some out.`,
  );

/** A headline, or who wrote or printed it. What is longer was not meant as one, and would stand on many pages. */
const line = text.max(1000);

const NO_TITLE = 'Expected a title: the first line of a capture, or title: in the front matter. Add it.';

/** ISO 8601, a date or a date and time: `2023-04-25`, `2023-04-25T09:30`, `2023-04-25T09:30:00+08:00`. */
const published = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/,
    'Expected a publication time such as 2023-04-25 or 2023-04-25T09:30.',
  );

const byline = z.strictObject({
  /** Who wrote it, one name an entry. */
  authors: z.array(line).max(100).default([]),
  /** The paper or site that it was taken from. */
  source: line.optional(),
  /** The title it carried there, if it was another one. */
  originalTitle: line.optional(),
  /** Who edited it. */
  editors: z.array(line).max(100).default([]),
  /** When it was published, only if that is known: `2023-04-25` or `2023-04-25T09:30`. */
  published: published.optional(),
});

const dailyStock = z.strictObject({
  /** The share's name, as printed: `达安基因`. */
  name: line,
  /** Its code without the exchange, in quotes so that YAML keeps the zeros: `"002030"`. */
  code: z.string().regex(/^\d{5,6}$/, 'Expected a stock code of five or six digits in quotes, such as "002030".'),
  /** What the box says of it. */
  highlights: text.optional(),
});

/** A heading or a paragraph of a capture, with the line it begins on. */
const block = z.strictObject({ kind: z.enum(['heading', 'paragraph']), text, line: z.number().int().positive() });

const body = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('captured'),
    blocks: z.array(block).min(1, 'Expected at least one paragraph after the title.'),
  }),
  z.strictObject({
    kind: z.literal('written'),
    paragraphs: z.array(text).min(1, 'Expected at least one paragraph after the front matter.'),
  }),
]);

const facts = z.strictObject({
  /** How many minutes it takes to read. */
  minutes: z.number(),
  /** Its deck, or else its first paragraph. */
  opening: z.string(),
  /** The shares that its text names with their codes, in order. */
  mentions: z.array(z.strictObject({ code: z.string(), name: z.string().optional(), sentence: z.string() })),
});

/**
 * The schema is the manual: what an article holds, whichever format its seed has.
 * In `.md` and `.mdx` seeds all but `body` is front matter.
 */
export const articleSchema = z.strictObject({
  /** The headline, on one line. Required. */
  title: z.string({ error: NO_TITLE }).trim().min(1, NO_TITLE).max(1000),
  /** The sentence under the title. */
  deck: text.max(10_000).optional(),
  /** Who wrote, published and edited it. */
  byline: byline.prefault({}),
  /** The headline of the article before this one, as printed there. */
  previous: line.optional(),
  /** The headline of the article after this one. */
  next: line.optional(),
  /** Headlines of related news, in the archive or not: 1000 at most, since each may want a page of its own. */
  related: z.array(line).max(1000).default([]),
  /** Shares to put into a 每日财股 box. */
  dailyStocks: z.array(dailyStock).max(100).default([]),
  /** The text: blocks for a capture; for a written seed the plain text of each paragraph, since its page comes from Markdown. */
  body,
});

/** A heading or a paragraph of a captured body. */
export type Block = z.output<typeof block>;

/** What a reader of seeds hands to the schema. */
export type ArticleInput = z.input<typeof articleSchema>;

/** What the schema lets through. */
export type ArticleData = z.output<typeof articleSchema>;

/** The text of an article. */
export type Body = z.output<typeof body>;

/** What follows from an article's text and is worked out once, so that lists need no text. */
export type Facts = z.output<typeof facts>;

/** An article with its text, as it was read from its seed. */
export interface WholeArticle extends ArticleData, Identity {}

/** An article of the archive, without its text: `edition.bodyOf(id)` gives that. */
export interface Article extends Omit<ArticleData, 'body'>, Identity {
  form: Body['kind'];
  facts: Facts;
}

interface Identity {
  /** The stem of its address: `news/<id>.html`. */
  id: string;
  /** The leading number of the seed's file name: its place among undated articles. */
  place?: number | undefined;
}

/** An entry of the collection: an article without its text, and what is known of its seed. */
export const entrySchema = articleSchema.omit({ body: true }).extend({
  place: z.number().optional(),
  form: z.enum(['captured', 'written']),
  facts,
  seed: z.strictObject({
    /** Its name in the folder of seeds, as it is: spaces around it are a part of it. */
    file: z.string(),
    /** SHA-256 of its bytes, in hexadecimal. */
    sha256: z.string().length(64),
    /** What its page shows, and whether its text is published beside the article: see `seeds/formats.ts`. */
    rendering: z.enum(['blocks', 'markdown', 'mdx']),
    publishesCapture: z.boolean(),
    /** Parts of lines of a capture: how many were read, are shown, and were left out as furniture. */
    account: z.strictObject({ read: z.number(), shown: z.number(), leftOut: z.number() }).optional(),
  }),
});
