import { z } from 'zod';
import { address, text, typeset } from './text-types.ts';

/** The number of the first line of a block in its capture. */
const lineNumber = z.number().int().positive();

/** A place in a text, in code units. Setting a text for display replaces each by one. */
const offset = z.number().int().nonnegative();

/** The links in the text of a block, in order. The text of a list is its items with a line feed between them. */
const links = z.array(z.strictObject({ from: offset, to: offset, url: address })).optional();

/** A part of a capture's text. All rows of a table have as many cells; some of them may be empty. */
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: typeset(text), line: lineNumber }),
  z.strictObject({ kind: z.enum(['paragraph', 'quote']), text: typeset(text), links, line: lineNumber }),
  z.strictObject({ kind: z.literal('preformatted'), text, line: lineNumber }),
  z.strictObject({
    kind: z.literal('list'),
    items: z.array(typeset(text)).min(1),
    /** Whether a page numbers the items, which hold no numbers themselves. */
    isNumbered: z.literal(true).optional(),
    links,
    line: lineNumber,
  }),
  z.strictObject({
    kind: z.literal('table'),
    rows: z.array(z.array(typeset(text.or(z.literal(''))))).min(1),
    /** How many of its first rows name columns, if the page says so. */
    heads: z.number().int().positive().optional(),
    line: lineNumber,
  }),
  z.strictObject({
    kind: z.literal('image'),
    /**
     * The address on the web; of a picture that is published with the article, from the root of this site. Empty where
     * only the caption is left.
     */
    src: z.string(),
    /** In pixels, as the page shows it, if it is published with the article. */
    size: z.strictObject({ width: z.number(), height: z.number() }).optional(),
    alt: text.optional(),
    caption: typeset(text).optional(),
    line: lineNumber,
  }),
]);

/** The text of an article: blocks for a capture, the plain text of paragraphs for a written seed. */
export const body = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('captured'),
    /** Empty if only the title was captured. */
    blocks: z.array(block),
  }),
  z.strictObject({
    kind: z.literal('written'),
    paragraphs: z.array(text),
    /** Its blocks of code, which are searched, but name no company and no share. */
    code: z.array(text).optional(),
  }),
]);

/** A heading, a paragraph, a list, a table, a quotation, a preformatted text or a picture of a captured body. */
export type Block = z.output<typeof block>;

/** The text of an article. */
export type Body = z.output<typeof body>;
