import { z } from 'zod';

const count = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An article, with the hash of its seed's bytes. */
const seed = z.object({ id: z.string(), title: z.string(), sha256 });

/** An article in the record of publications, which are counted from 1. Only those that changed anything count. */
const recorded = seed.extend({
  /** SHA-256 of what a written seed says beside its former ids, which change its bytes. */
  content: sha256.optional(),
  /** SHA-256 of what corrects a capture. */
  corrections: sha256.optional(),
  /** The publication with which it came. */
  came: count.default(1),
  /** Its number in the order of arrival, from 1. It keeps it; where an article went, the number stays vacant. */
  arrival: count,
  /** The last publication that changed it after it came. */
  changed: count.optional(),
  /** The last publication that moved it to another address. */
  moved: count.optional(),
});

/** Articles of a receipt without a record have arrived in the archive's order, the first of it last. */
const articles = z
  .array(recorded.partial({ arrival: true }))
  .transform((all) => all.map((each, at) => ({ ...each, arrival: each.arrival ?? all.length - at })));

/** The schema of `receipt.json`, which describes one publication of the site. */
const schema = z.object({
  /** The number of the publication: of all so far that changed anything. */
  publication: count.default(1),
  /** In the archive's order. */
  articles,
  /** How many articles have arrived so far; fewer are there if some went. */
  arrivals: count.optional(),
  /** The articles that are withdrawn, each with the reason. */
  withdrawn: z.array(recorded.extend({ reason: z.string() })).default([]),
  /** The articles that went last, each with the publication that lacked it first. */
  gone: z.array(recorded.extend({ went: count })).default([]),
  /** The ids of the articles whose headlines were wanted once, by the key of the headline. */
  arrivedHeadlines: z.record(z.string(), z.string()).default({}),
  /** The addresses of the small pages that lead on to others, each with the one to which it leads. */
  redirects: z.record(z.string(), z.string()).default({}),
  /** The changes of the last publication that changed anything; null without an earlier receipt. */
  changes: z
    .object({
      added: z.array(seed),
      changed: z.array(seed),
      /** Articles with another address, each with its former id, and whether its seed states that. */
      moved: z.array(seed.extend({ from: z.string(), isStated: z.boolean() })).default([]),
      withdrawn: z.array(seed.extend({ reason: z.string() })).default([]),
      removed: z.array(seed),
      /** Addresses of pages that the site had and has no more. */
      lost: z.array(z.string()).default([]),
      /** Numbers of headlines that were wanted and are articles now, and of citations that link to them. */
      arrived: z.object({ headlines: count, links: count }),
    })
    .nullable(),
  /** Numbers of citations that link to articles, of citations of wanted headlines, and of wanted headlines. */
  citations: z.object({ resolved: count, wanted: count, headlines: count }),
  /** Numbers of line parts of captures. */
  lines: z.object({ read: count, shown: count, leftOut: count }),
  /** Seeds that were refused, and the reasons. */
  refused: z.array(
    z.object({
      file: z.string(),
      problems: z.array(z.object({ line: count.optional(), message: z.string() })),
    }),
  ),
  /** SHA-256 of every file of the site except the receipt itself, by address. */
  files: z.record(z.string(), sha256),
});

/** Parses the text of a receipt; undefined if the text is no receipt. */
export function findReceipt(text: string): Receipt | undefined {
  const { data } = json.pipe(schema).safeParse(text);
  return data && { ...data, arrivals: data.arrivals ?? data.articles.length };
}

/** The JSON text of a receipt, one value on each line. */
export function toReceiptText(receipt: Receipt): string {
  return `${JSON.stringify(receipt, null, 1)}\n`;
}

/**
 * Lists the differences between a site's files and its receipt.
 *
 * @param expected hashes by address, as the receipt states them
 * @param actual hashes by address, of the files of the site
 */
export function differencesOf(expected: Hashes, actual: Hashes): Difference[] {
  const listed = [...expected].flatMap(([address, hash]): Difference[] => {
    const actualHash = actual.get(address);
    return actualHash === hash ? [] : [{ kind: actualHash === undefined ? 'missing' : 'changed', address }];
  });
  const extra = [...actual.keys()].filter((address) => !expected.has(address));
  return [...listed, ...extra.map((address): Difference => ({ kind: 'extra', address }))];
}

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue('Expected JSON.');
    return z.NEVER;
  }
});

/** A file that differs from the receipt. */
export interface Difference {
  kind: 'missing' | 'changed' | 'extra';
  address: string;
}

type Hashes = ReadonlyMap<string, string>;

/** The receipt of a build: an account of its edition, and the hash of every file that it wrote. */
export interface Receipt extends z.output<typeof schema> {
  arrivals: number;
}

/** An article in a receipt. */
export type ReceiptArticle = z.output<typeof seed>;

/** An article in the record of publications. */
export type RecordedArticle = z.output<typeof recorded>;

/** What a publication changed. */
export type Changes = NonNullable<Receipt['changes']>;
