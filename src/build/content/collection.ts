import { defineCollection } from 'astro/content/config';
import { entrySchema } from '../../archive/article.ts';
import { seeds } from './loader.ts';

/** Every seed that passed the schema. */
export const articles = defineCollection({ loader: seeds(), schema: entrySchema });
