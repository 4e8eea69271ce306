import { z } from 'zod';

/** The version of this format. A front leaves out an edition that states another. */
export const CARD_VERSION = 1;

const article = z.strictObject({
  address: z.string(),
  title: z.string(),
  /** The first sentences of its text. */
  opening: z.string(),
  /** As `byline.published`. */
  published: z.string().optional(),
  source: z.string().optional(),
  authors: z.array(z.string()),
  minutes: z.number(),
});
const story = z.strictObject({
  address: z.string(),
  title: z.string(),
  articles: z.number(),
  /** Of its oldest and of its newest article, as `byline.published`. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** The addresses of the companies and stocks that half of its articles name. */
  named: z.array(z.string()),
});
const named = z.strictObject({ address: z.string(), name: z.string(), articles: z.number() });

/**
 * `edition.json`: what the front of several editions shows of one. Addresses are counted from the folder of the edition.
 */
export const cardSchema = z.object({
  version: z.literal(CARD_VERSION),
  /** The name of its paper. */
  name: z.string(),
  /** How many articles it has. */
  articles: z.number(),
  /** The times between which nine of ten of its dated articles lie, as `byline.published`. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** Its first articles, of those that tell one event the first alone. */
  newest: z.array(article),
  /** Its companies that most articles name, and stocks that are no company's. */
  named: z.array(named),
  /** Its stories, those with the newest articles first. */
  stories: z.array(story),
});

/** What the front of several editions shows of one. */
export type Card = z.output<typeof cardSchema>;
export type CardArticle = z.output<typeof article>;
export type CardStory = z.output<typeof story>;
