import { defineCollection } from 'astro/content/config';
import { seeds } from './loader.ts';
import { entrySchema } from './news/article.ts';

/** Every seed that passed the schema. */
export const articles = defineCollection({ loader: seeds(), schema: entrySchema });
