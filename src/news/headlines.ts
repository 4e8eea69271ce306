import { createHash } from 'node:crypto';

const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
/** `“非议”蛋壳`, `"非议"蛋壳`, `「非议」蛋壳` */
const QUOTES = /[“”„‟‘’‚‛'"`´「」『』〝〞〟«»‹›]+/g;
/** `中国——东盟`, `中国–东盟` */
const DASHES = /[-‐‑‒–—―─━⁃−]+/g;
/** `业务发展很快...` */
const TRAILING_DOTS = /[.。·]+$/;

/**
 * What two printings of one headline have in common: compatibility forms, case, white space, quotes, dashes and trailing
 * dots are made one. Twice is the same as once. It may be empty, for a headline of white space or dots only.
 *
 * @example normaliseHeadline('“非议”蛋壳：Ａ股　观察…') // '"非议"蛋壳:a股观察'
 */
export function normaliseHeadline(headline: string): string {
  return (
    headline
      .normalize('NFKC')
      .toLowerCase()
      .replace(INVISIBLE, '')
      // A mark may now stand beside a letter that it joins.
      .normalize('NFKC')
      .replace(QUOTES, '"')
      .replace(DASHES, '-')
      .replace(TRAILING_DOTS, '')
  );
}

/** The name of a headline's page: 12 hex digits of the SHA-256 of the normalised headline. */
export function keyOf(headline: string): string {
  return createHash('sha256').update(normaliseHeadline(headline)).digest('hex').slice(0, 12);
}
