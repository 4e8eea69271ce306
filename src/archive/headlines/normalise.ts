import { hash } from 'node:crypto';

const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
/** `“非议”蛋壳`, `"非议"蛋壳`, `「非议」蛋壳` */
const QUOTES = /[“”„‟‘’‚‛'"`´「」『』〝〞〟«»‹›]+/g;
/** `中国——东盟`, `中国–东盟` */
const DASHES = /[-‐‑‒–—―─━⁃−]+/g;
/** `业务发展很快...`, `听听医生怎么说→` */
const TRAILING_MARKS = new Set('.。·→>');

/** By headline. An archive prints each ten times over. */
const normalised = new Map<string, string>();
const keys = new Map<string, string>();

/**
 * What two printings of one headline have in common: compatibility forms, case, white space, quotes, dashes and trailing
 * dots and arrows are made one. Twice is the same as once. It may be empty, for a headline of white space or dots only.
 *
 * @example normaliseHeadline('“非议”蛋壳：Ａ股　观察…') // '"非议"蛋壳:a股观察'
 */
export function normaliseHeadline(headline: string): string {
  const known = normalised.get(headline);
  if (known !== undefined) return known;
  const text = headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    // A mark may now stand beside a letter that it joins.
    .normalize('NFKC')
    .replace(QUOTES, '"')
    .replace(DASHES, '-');
  const found = text.slice(0, endOf(text));
  normalised.set(headline, found);
  return found;
}

/** Where the marks at the end of a text begin. A regular expression would try every run of dots in a long text. */
function endOf(text: string): number {
  let end = text.length;
  while (TRAILING_MARKS.has(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** The name of a headline's page: 12 hex digits of the SHA-256 of the normalised headline. */
export function keyOf(headline: string): string {
  const known = keys.get(headline);
  if (known !== undefined) return known;
  const key = hash('sha256', normaliseHeadline(headline)).slice(0, 12);
  keys.set(headline, key);
  return key;
}
