import { z } from 'zod';

/**
 * What a publisher may say that lines of a capture are: each of them by itself, or all of them together (`join` is one
 * paragraph, `list` one list).
 */
export const LINE_ROLES = [
  'title',
  'deck',
  'heading',
  'paragraph',
  'join',
  'list',
  'quote',
  'byline',
  'previous',
  'next',
  'related',
  'dailyStock',
  'furniture',
] as const;

/** What a publisher has corrected in the capture of an article: the schema. */
export const corrected = z.strictObject({
  /** Why. */
  note: z.string().optional(),
  /** The fields that were read otherwise, by their paths: `byline.published`. `was` is what was read, absent if nothing was. */
  fields: z.array(z.strictObject({ name: z.string(), was: z.string().optional() })),
  /** Lines of the capture, from 1, and what they are. */
  lines: z.array(z.strictObject({ from: z.number(), to: z.number(), as: z.enum(LINE_ROLES) })),
  /** The pictures that are left out, counted from 1. */
  pictures: z.array(z.number()),
});

/** What a publisher has corrected in the capture of an article. */
export type Corrected = z.output<typeof corrected>;
