import { hash } from 'node:crypto';

const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
/** `“非议”蛋壳`, `"非议"蛋壳`, `「非议」蛋壳` */
const QUOTES = /[“”„‟‘’‚‛'"`´「」『』〝〞〟«»‹›]+/g;
/** `中国——东盟`, `中国–东盟` */
const DASHES = /[-‐‑‒–—―─━⁃−]+/g;
/** `业务发展很快...`, `听听医生怎么说→` */
const TRAILING_MARKS = new Set('.。·→>');

/** Caches by headline, since an archive prints each headline about ten times. */
const normalisedCache = new Map<string, string>();
const keyCache = new Map<string, string>();

/**
 * Normalises a headline, so that all its printed forms are equal: unifies compatibility forms, case, quotes and dashes,
 * and removes white space and trailing dots and arrows. Idempotent. The result is empty for a headline of white space
 * or dots.
 *
 * @example normaliseHeadline('“非议”蛋壳：Ａ股　观察…') // '"非议"蛋壳:a股观察'
 */
export function normaliseHeadline(headline: string): string {
  const cached = normalisedCache.get(headline);
  if (cached !== undefined) return cached;
  const text = headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    // Without the removed characters a combining mark may follow a letter that it combines with.
    .normalize('NFKC')
    .replace(QUOTES, '"')
    .replace(DASHES, '-');
  const normalised = text.slice(0, endOf(text));
  normalisedCache.set(headline, normalised);
  return normalised;
}

/** The length of a text without its trailing marks. A regular expression would try every run of dots in a long text. */
function endOf(text: string): number {
  let end = text.length;
  while (TRAILING_MARKS.has(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** The key of a headline, the stem of its page's address: 12 hex digits of the SHA-256 of the normalised headline. */
export function keyOf(headline: string): string {
  const cached = keyCache.get(headline);
  if (cached !== undefined) return cached;
  const key = hash('sha256', normaliseHeadline(headline)).slice(0, 12);
  keyCache.set(headline, key);
  return key;
}
