import { z } from 'zod';

const count = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An article by its seed: the hash is that of the seed's own bytes. */
const seed = z.object({ id: z.string(), title: z.string(), sha256 });

/** What a page of the site, or a program, can know of a publication: `receipt.json`. */
const schema = z.object({
  /** In the archive's order. */
  articles: z.array(seed),
  /** What the last publication with other seeds than the one before it brought; null if there is no earlier receipt. */
  changes: z
    .object({
      added: z.array(seed),
      changed: z.array(seed),
      removed: z.array(seed),
      /** Headlines that were wanted and are articles now, and the citations that lead to them. */
      arrived: z.object({ headlines: count, links: count }),
    })
    .nullable(),
  /** Citations that lead to an article, and those that lead to the page of a wanted headline; how many of these there are. */
  citations: z.object({ resolved: count, wanted: count, headlines: count }),
  /** Parts of lines of captures. */
  lines: z.object({ read: count, shown: count, leftOut: count }),
  /** Seeds that were left out, and why. */
  refused: z.array(
    z.object({
      file: z.string(),
      problems: z.array(z.object({ line: count.optional(), message: z.string() })),
    }),
  ),
  /** SHA-256 of every file of the site but the receipt itself, by address. */
  files: z.record(z.string(), sha256),
});

/** Reads the text of a receipt; undefined if it is none. */
export function findReceipt(text: string): Receipt | undefined {
  return json.pipe(schema).safeParse(text).data;
}

/** The text of a receipt, one fact a line. */
export function toReceiptText(receipt: Receipt): string {
  return `${JSON.stringify(receipt, null, 1)}\n`;
}

/**
 * How a site's files differ from its receipt.
 *
 * @param files hashes by address, as the receipt states them
 * @param found hashes by address, as they were found
 */
export function differencesOf(files: Hashes, found: Hashes): Difference[] {
  const listed = [...files].flatMap(([address, hash]): Difference[] => {
    const other = found.get(address);
    return other === hash ? [] : [{ kind: other === undefined ? 'missing' : 'changed', address }];
  });
  const extra = [...found.keys()].filter((address) => !files.has(address));
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

/** A file that is not as the receipt says. */
export interface Difference {
  kind: 'missing' | 'changed' | 'extra';
  address: string;
}

type Hashes = ReadonlyMap<string, string>;

/** What a build says of its edition, and of every file that it wrote. */
export type Receipt = z.output<typeof schema>;

/** An article in a receipt. */
export type ReceiptArticle = z.output<typeof seed>;
