import { defineCollection } from 'astro:content';
import { seeds } from './loader.ts';
import { entrySchema } from './news/article.ts';

export const collections = {
  /** Every seed that passed the schema. */
  articles: defineCollection({ loader: seeds(), schema: entrySchema }),
};
