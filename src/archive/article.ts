import { z } from 'zod';

/** The most full-width marks in a row: a browser takes the cube of their number to find where a line may end. */
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

/** A text in which the punctuation of captures is repaired for display. */
const typeset = <Schema extends z.ZodType>(schema: Schema) => schema.meta({ isTypeset: true });

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
  originalTitle: typeset(line).optional(),
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
  highlights: typeset(text).optional(),
});

/** A heading or a paragraph of a capture, with the line it begins on. */
const block = z.strictObject({
  kind: z.enum(['heading', 'paragraph']),
  text: typeset(text),
  line: z.number().int().positive(),
});

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
 * The schema is the manual: what an article holds, whichever format its seed has. In `.md` and `.mdx` seeds all but `body` is
 * front matter. `help` and `sample` are what `npm run new` writes into a new seed: each field with a comment, in YAML.
 */
export const articleSchema = z.strictObject({
  /** The headline, on one line. Required. */
  title: z.string({ error: NO_TITLE }).trim().min(1, NO_TITLE).max(1000).meta({
    isTypeset: true,
    help: '标题，一行。只有这一项必须写；其余各项要用时去掉行首的 # 号，不知道的不要写。',
  }),
  /** The sentence under the title. */
  deck: typeset(text.max(10_000)).optional().meta({ help: '导语，标题下面的一句话。', sample: 'deck: 一句导语。' }),
  /** Who wrote, published and edited it. */
  byline: byline.prefault({}).meta({
    help: '署名。source 是原来登在哪里；originalTitle 是那里的标题，与上面不同才写；\npublished 只写确知的时间，可以只写日期。',
    sample:
      'byline:\n  authors: [作者甲, 作者乙]\n  source: 某报\n  originalTitle: 原来的标题\n  editors: [责任编辑]\n  published: 2023-04-25T09:30',
  }),
  /** The headline of the article before this one, as printed there. */
  previous: typeset(line)
    .optional()
    .meta({ help: '上一篇与下一篇的标题，照印出来的样子写。', sample: 'previous: 上一篇的标题' }),
  /** The headline of the article after this one. */
  next: typeset(line).optional().meta({ sample: 'next: 下一篇的标题' }),
  /** Headlines of related news, in the archive or not: 1000 at most, since each may want a page of its own. */
  related: z
    .array(typeset(line))
    .max(1000)
    .default([])
    .meta({ help: '相关新闻的标题，收录了没有都可以写。', sample: 'related:\n  - 一条相关新闻的标题' }),
  /** Shares to put into a 每日财股 box. */
  dailyStocks: z.array(dailyStock).max(100).default([]).meta({
    help: '每日财股的框。股票代码要加引号，否则前面的零会丢。',
    sample: 'dailyStocks:\n  - name: 达安基因\n    code: "002030"\n    highlights: 框里的那段话',
  }),
  /** The text: blocks for a capture; for a written seed the plain text of each paragraph, since its page comes from Markdown. */
  body,
});

/** The fields of an article that a seed states beside its body, in the order of the schema. */
export const FIELD_NAMES = Object.keys(articleSchema.omit({ body: true }).shape) as (keyof Omit<ArticleData, 'body'>)[];

/** The fields of a byline, in the order of the schema. */
export const BYLINE_FIELDS = Object.keys(byline.shape) as (keyof ArticleData['byline'])[];

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
