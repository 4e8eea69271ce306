import { z } from 'zod';

const count = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An article, with the hash of its seed's bytes. */
const seed = z.object({ id: z.string(), title: z.string(), sha256 });

/** The schema of `receipt.json`, which describes one publication of the site. */
const schema = z.object({
  /** In the archive's order. */
  articles: z.array(seed),
  /** The changes of the last publication that changed any seed; null without an earlier receipt. */
  changes: z
    .object({
      added: z.array(seed),
      changed: z.array(seed),
      removed: z.array(seed),
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
  return json.pipe(schema).safeParse(text).data;
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
export type Receipt = z.output<typeof schema>;

/** An article in a receipt. */
export type ReceiptArticle = z.output<typeof seed>;
