import { z } from 'zod';
import { parsePublished } from './date-time.ts';

/** The longest run of non-ASCII punctuation, in code units: browsers break lines in time cubic in its length. */
const LONGEST_RUN = 1000;
const PUNCTUATION = /[\p{P}--[\0-\x7f]]+/gv;

/** A text that every browser can set. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine(
    (value) => !value.match(PUNCTUATION)?.some(({ length }) => length > LONGEST_RUN),
    `Expected at most ${LONGEST_RUN} marks of punctuation in a row. Take some out.`,
  );

/** A headline or a name. Both are shown on many pages, so that their length has a limit. */
export const line = text.max(1000);

/** A sentence that says why, and no mere yes or no. */
export const reason = line.refine(
  (value) => !/^(?:true|false|yes|no|on|off)$/i.test(value),
  'Expected a sentence that says why. Write it, or remove the field.',
);

/** Marks a text in which the punctuation of captures is repaired for display. */
export const typeset = <Schema extends z.ZodType>(schema: Schema) => schema.meta({ isTypeset: true });

/** `2023-02-30`, `2023-04-25T25:00`: a time in the right form that does not exist. */
const LIKE_A_TIME = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d.*)?)?$/;
/** `2023-04-25T24:00`: the end of a day. */
const END_OF_DAY = /^(.{10})T24:00/;
const DAY_MS = 24 * 60 * 60 * 1000;

/** ISO 8601, as exactly as the time is known: `2023`, `2023-04`, `2023-04-25`, `2023-04-25T09:30`, `2023-04-25T09:30-04:00`. */
export const published = z.string().superRefine((value, context) => {
  if (!parsePublished(value)) context.addIssue(whyNoTime(value));
});

function whyNoTime(value: string): string {
  const [, day] = END_OF_DAY.exec(value) ?? [];
  const midnight = parsePublished(day) && new Date(Date.parse(`${day}`) + DAY_MS).toISOString().slice(0, 16);
  if (midnight)
    return `Expected an hour from 00 to 23, found ${value}. The end of that day is ${midnight}: write that.`;
  if (LIKE_A_TIME.test(value)) return `No calendar or clock has ${value}. Correct it, or remove it.`;
  return `Expected a publication time such as 2023, 2023-04, 2023-04-25 or 2023-04-25T09:30, found ${value}. Correct it, or remove it.`;
}

/** The id of an article: see `seeds/file-name.ts`. */
const ID = /^[A-Za-z0-9._-]{1,100}$/;

/** An id that an article had: `8d5c2cca22707c62` of `news/8d5c2cca22707c62.html`. */
export const formerId = z.string().regex(ID, { error: ({ input }) => noId(`${input}`) });

function noId(input: string): string {
  const [, name] = /([^/]+)\.html$/.exec(input) ?? [];
  const remedy = name && ID.test(name) ? `Write ${name}` : 'Write what stands between news/ and .html in the address';
  return `Expected a former id of the article, found ${input}. ${remedy}.`;
}

/** The longest address of a page, in characters. */
export const LONGEST_ADDRESS = 2000;

/** The address of a page of the web. */
export const address = z
  .url({ protocol: /^https?$/, error: ({ input }) => (typeof input === 'string' ? noAddress(input) : undefined) })
  .max(LONGEST_ADDRESS);

function noAddress(input: string): string {
  return `Expected an address that begins with https:// or http://, found ${input}. Correct it, or remove it.`;
}
