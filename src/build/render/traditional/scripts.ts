import { toJsonText } from '../../../views/head/json-ld.ts';
import type { Conversion } from './conversion.ts';
import { LANGUAGE } from './language.ts';

/** What describes another publication, in its own words. */
const ORIGINAL = 'isBasedOn';

/** A script as the copy of its page has it: in data, words and URLs change; in a program, the words that it shows. */
export function convertScript(script: string, type: string | undefined, conversion: Conversion): string {
  if (type !== 'application/ld+json') return conversion.text(script);
  const convert = (value: unknown, key?: string): unknown => {
    if (key === ORIGINAL) return value;
    if (key === 'inLanguage') return LANGUAGE;
    if (typeof value === 'string') return conversion.url(conversion.text(value));
    if (Array.isArray(value)) return value.map((each) => convert(each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, convert(each, name)]));
  };
  return toJsonText(convert(JSON.parse(script)));
}
