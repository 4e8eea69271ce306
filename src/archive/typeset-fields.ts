import { z } from 'zod';
import { type ArticleWithBody, articleSchema } from './article.ts';

/** The step of a path that means each entry of a list. */
const EACH = '*';

/** The paths of the fields that the schema marks as typeset for display: `['byline', 'originalTitle']`. */
const PATHS = [...pathsIn(articleSchema)];

/** Maps the texts of an article in all fields that are typeset for display. */
export function mapTypesetFields(article: ArticleWithBody, map: (text: string) => string): ArticleWithBody {
  return PATHS.reduce((mapped, path) => mapAt(mapped, path, map) as ArticleWithBody, article);
}

function* pathsIn(schema: z.core.$ZodType): Generator<string[]> {
  if (z.globalRegistry.get(schema)?.['isTypeset']) yield [];
  else if (schema instanceof z.ZodObject)
    for (const [name, field] of Object.entries(schema.shape as z.core.$ZodShape))
      for (const path of pathsIn(field)) yield [name, ...path];
  else if (schema instanceof z.ZodArray) for (const path of pathsIn(schema.element)) yield [EACH, ...path];
  else if (schema instanceof z.ZodUnion) for (const option of schema.options) yield* pathsIn(option);
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    yield* pathsIn(schema.unwrap());
}

function mapAt(value: unknown, [step, ...rest]: readonly string[], map: (text: string) => string): unknown {
  if (value === undefined) return undefined;
  if (step === undefined) return map(value as string);
  if (step === EACH) return (value as unknown[]).map((each) => mapAt(each, rest, map));
  const fields = value as Record<string, unknown>;
  return step in fields ? { ...fields, [step]: mapAt(fields[step], rest, map) } : fields;
}
