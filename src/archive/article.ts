import { z } from 'zod';
import { type Body, body } from './body.ts';
import { corrected } from './corrected.ts';
import { address, formerId, line, published, reason, text, typeset } from './text-types.ts';

export type { Block, Body } from './body.ts';

const NO_TITLE = 'Expected a title: the first line of a capture, or title: in the front matter. Add it.';

const byline = z.strictObject({
  /** The authors, one name for each entry. */
  authors: z.array(line).max(100).default([]),
  /** The paper or site that the article was taken from. */
  source: line.optional(),
  /** The title at the source, if it was a different one. */
  originalTitle: typeset(line).optional(),
  /** The editors, one name for each entry. */
  editors: z.array(line).max(100).default([]),
  /**
   * The publication time, only as far as it is known: `2023`, `2023-04`, `2023-04-25`, `2023-04-25T09:30`. A time in another
   * zone than China's states it: `2023-04-24T20:30-04:00`.
   */
  published: published.optional(),
});

const headlineUrl = z.strictObject({
  /** As `previous`, `next` or `related` states it. */
  headline: typeset(line),
  /** The address of its page of the web. */
  url: address,
});

const dailyStock = z.strictObject({
  /** The stock's name, as printed: `达安基因`. */
  name: line,
  /** The stock's code without the exchange: `002030`. */
  code: z.string().regex(/^\d{5,6}$/, 'Expected a stock code of five or six digits, such as 002030.'),
  /** The text about the stock in the box. */
  highlights: typeset(text).optional(),
});

const facts = z.strictObject({
  /** The reading time in minutes. */
  minutes: z.number(),
  /** The deck, or else the first paragraph. */
  opening: z.string(),
  /** The stocks that the title, the deck and the text name with their codes, in that order. */
  mentions: z.array(z.strictObject({ code: z.string(), name: z.string().optional(), sentence: z.string() })),
  /** The companies that they name by their form, and the short names that they state of them: see `NamedCompany`. */
  companies: z.array(
    z.strictObject({ name: z.string(), isListed: z.literal(true).optional(), alias: z.string().optional() }),
  ),
  /** The addresses to which the text of a capture leads, in order, each once. */
  links: z.array(z.string()),
});

/**
 * The fields of an article, which are the same for every format of seed. The schema is also the manual for writers. In
 * `.md` and `.mdx` seeds every field but `body` is front matter. `npm run new` writes `help` (as comments) and `sample`
 * (as YAML) into a new seed.
 */
export const articleSchema = z.strictObject({
  /** The headline, on one line. Required. */
  title: z
    .string({ error: ({ input }) => (input === undefined || input === null ? NO_TITLE : undefined) })
    .trim()
    .min(1, NO_TITLE)
    .max(1000)
    .meta({
      isTypeset: true,
      help: '标题，一行。只有这一项必须写；其余各项要用时去掉行首的 # 号，不知道的不要写。',
    }),
  /** The sentence under the title. */
  deck: typeset(text.max(10_000)).optional().meta({ help: '导语，标题下面的一句话。', sample: 'deck: 一句导语。' }),
  /** The authors, source, editors and publication time. */
  byline: byline.prefault({}).meta({
    help: '署名。source 是原载哪里；originalTitle 是那里的标题，与上面不同才写；\npublished 只写确知的时间，可以只写日期。',
    sample:
      'byline:\n  authors: [作者甲, 作者乙]\n  source: 某报\n  originalTitle: 原来的标题\n  editors: [责任编辑]\n  published: 2023-04-25T09:30',
  }),
  /** Where the article was published: the address of a page of the web. */
  url: address.optional().meta({ help: '原载网上的地址，和存下网页的时间。', sample: 'url: https://某网站/某篇.html' }),
  /** When the page was saved, only as exactly as it is known: see `byline.published`. */
  saved: published.optional().meta({ sample: 'saved: 2026-11-28' }),
  /** The headline of the previous article, as this article prints it. */
  previous: typeset(line)
    .optional()
    .meta({ help: '上一篇与下一篇的标题，照印出来的样子写。', sample: 'previous: 上一篇的标题' }),
  /** The headline of the next article, as this article prints it. */
  next: typeset(line).optional().meta({ sample: 'next: 下一篇的标题' }),
  /** Headlines of related news, in the archive or not. At most 1000, since each may need a page of its own. */
  related: z
    .array(typeset(line))
    .max(1000)
    .default([])
    .meta({ help: '相关新闻的标题，收录了没有都可以写。', sample: 'related:\n  - 一条相关新闻的标题' }),
  /** Where cited headlines stand on the web, as far as it is known. */
  headlineUrls: z.array(headlineUrl).max(1002).default([]).meta({
    help: '上面这些标题在网上的地址，知道的才写。',
    sample: 'headlineUrls:\n  - headline: 一条相关新闻的标题\n    url: https://某网站/另一篇.html',
  }),
  /** What it is about, in the publisher's own words: sections of the paper are put together by them. */
  keywords: z
    .array(line)
    .max(100)
    .default([])
    .meta({ help: '关键词，报纸的栏目可以按它归类。', sample: 'keywords: [银行, 年报]' }),
  /** Stocks to show in 每日财股 boxes. */
  dailyStocks: z.array(dailyStock).max(100).default([]).meta({
    help: '每日财股的框。',
    sample: 'dailyStocks:\n  - name: 达安基因\n    code: 002030\n    highlights: 框里的那段话',
  }),
  /**
   * The ids that the article had before its seed was renamed, the oldest first: an id is the name in `news/<id>.html`. Each
   * former address leads on to the present one, and feeds know the article by the oldest.
   */
  formerly: z.array(formerId).max(100).default([]).meta({
    help: '从前的地址：news/ 与 .html 之间的名字，最早的在前。旧地址都会通向这一篇。',
    sample: 'formerly: [old-name]',
  }),
  /**
   * Why the article was withdrawn, in one sentence. Its address says so, nothing of its text is published, and no list has it
   * any more.
   */
  withdrawn: reason.optional().meta({
    help: '撤下这一篇，写明理由：地址还在，只说明已经撤下，正文与原稿都不再刊出。',
    sample: 'withdrawn: 一句理由',
  }),
  /** The text: blocks for a capture, the plain text of paragraphs for a written seed (its page is made from Markdown). */
  body,
});

/** The names of all fields except `body`, in the order of the schema. */
export const FIELD_NAMES = Object.keys(articleSchema.omit({ body: true }).shape) as (keyof Omit<ArticleData, 'body'>)[];

/** The names of a byline's fields, in the order of the schema. */
export const BYLINE_FIELDS = Object.keys(byline.shape) as (keyof ArticleData['byline'])[];

/** The names of the fields of a headline's address, in the order of the schema. */
export const HEADLINE_URL_FIELDS = Object.keys(headlineUrl.shape) as (keyof ArticleData['headlineUrls'][number])[];

/** The names of the fields of a box of a stock, in the order of the schema. */
export const STOCK_FIELDS = Object.keys(dailyStock.shape) as (keyof ArticleData['dailyStocks'][number])[];

/** The input of the schema, as a parser of seeds gives it. */
export type ArticleInput = z.input<typeof articleSchema>;

/** The output of the schema: the fields of a valid article. */
export type ArticleData = z.output<typeof articleSchema>;

/** Facts that are computed once from an article's text, so that lists need not load the text. */
export type Facts = z.output<typeof facts>;

/** An article with its text, as read from its seed. */
export interface ArticleWithBody extends ArticleData, Identity {}

/** An article of the archive, without its text: `edition.bodyOf(id)` gives that. */
export interface Article extends Omit<ArticleData, 'body'>, Identity {
  form: Body['kind'];
  facts: Facts;
}

interface Identity {
  /** The stem of the page's address: `news/<id>.html`. */
  id: string;
  /** The leading number of the seed's file name, which orders undated articles. */
  place?: number | undefined;
}

/** An entry of Astro's collection: an article without its text, and data about its seed. */
export const entrySchema = articleSchema.omit({ body: true }).extend({
  place: z.number().optional(),
  form: z.enum(['captured', 'written']),
  facts,
  seed: z.strictObject({
    /** The file name in the folder of seeds, including any spaces around it. */
    file: z.string(),
    /** SHA-256 of the seed's bytes, in hexadecimal. */
    sha256: z.string().length(64),
    /** SHA-256 of what a publisher states, beside former ids: in a written seed, or in corrections. */
    statedSha256: z.string().length(64).optional(),
    /** How the page renders the body, and whether the capture is published with the article: see `seeds/formats.ts`. */
    rendering: z.enum(['blocks', 'markdown', 'mdx']),
    publishesCapture: z.boolean(),
    /** The pictures that are published with it: addresses, and absolute paths of the files that hold them. */
    pictures: z.array(z.strictObject({ address: z.string(), file: z.string() })),
    /** Numbers of line parts of a capture: read, shown, and left out as furniture. */
    account: z.strictObject({ read: z.number(), shown: z.number(), leftOut: z.number() }).optional(),
    /** SHA-256 of the file of corrections beside a capture, in hexadecimal. */
    correctionsSha256: z.string().length(64).optional(),
    /** What a publisher has corrected in a capture. */
    corrected: corrected.optional(),
  }),
});
