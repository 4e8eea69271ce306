import { addressOfTraditional, FRONT_PAGE, pathOf, relativeLink } from '../../../archive/addresses.ts';
import { joinSpans, type Traditional, type TraditionalSpan } from '../../../chinese/traditional/convert.ts';

/** Only for resolving links: so deep that those into other editions do not reach the root. */
const ORIGIN = `http://site.invalid/${'up/'.repeat(16)}`;
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const HAN = /\p{Script=Han}/u;
const URL_IN_TEXT = /https?:\/\/[^\s<]+/g;
/** Tags in which no other tag may stand. */
const TEXT_ONLY = new Set(['title', 'option', 'textarea']);

/**
 * How what a page says changes when it is copied into the traditional edition, one folder further down: words are converted,
 * links to what is copied too stay inside, and links to all else lead out.
 *
 * @param address of the simplified page
 */
export function toConversion(address: string, { traditional, isCopied, root, documents }: Copies): Conversion {
  const own = addressOfTraditional(address);
  /** Undefined for a link into another edition. */
  const targetOf = (link: string) => {
    const { href } = new URL(link, ORIGIN + address);
    return href.startsWith(ORIGIN) ? href.slice(ORIGIN.length) : undefined;
  };
  const leadOut = (link: string) => {
    const target = targetOf(link);
    return target === undefined ? `../${link}` : relativeLink(own, target);
  };
  const isInside = (target: string) => isCopied(target.replace(/[?#].*/s, ''));
  const url = (each: string) => {
    if (root === undefined || !each.startsWith(root)) return each;
    const target = each.slice(root.length) || FRONT_PAGE;
    return isInside(target) ? root + pathOf(addressOfTraditional(target)) : each;
  };
  return {
    url,
    text: (words) => (HAN.test(words) ? joinSpans(traditional(words)) : words),
    markup: (pieces, tag) => {
      const own = pieces.map((words) => (words.includes('://') ? words.replace(URL_IN_TEXT, url) : words));
      if (!own.some((words) => HAN.test(words))) return own;
      const whole = own.join('');
      const converted = traditional(whole);
      const isSplit = joinSpans(converted).length === whole.length;
      return (isSplit ? splitSpans(converted, own) : own.map(traditional)).map((spans) =>
        TEXT_ONLY.has(tag) ? joinSpans(spans) : spans.map(toMarkup).join(''),
      );
    },
    link: (link) => {
      if (ABSOLUTE.test(link)) return url(link);
      return /^(?:[#?]|$)/.test(link) || isInside(targetOf(link) ?? '') ? link : leadOut(link);
    },
    // The one index serves both editions. The script counts its files from `search/<version>/`.
    manifest: (manifest) => ({ ...manifest, version: `../../search/${manifest.version}`, traditional: documents }),
    outLink: (link) => (ABSOLUTE.test(link) ? link : leadOut(link)),
  };
}

/** Splits a converted text where the original, which is as long, was split. */
function splitSpans(spans: readonly TraditionalSpan[], pieces: readonly string[]): TraditionalSpan[][] {
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.length;
    let at = 0;
    return spans.flatMap((span) => {
      const text = span.text.slice(Math.max(0, start - at), Math.max(0, end - at));
      at += span.text.length;
      return text === '' ? [] : [{ ...span, text }];
    });
  });
}

function toMarkup({ text, kept }: TraditionalSpan): string {
  return kept ? `<span lang="zh-Hans">${text}</span>` : text;
}

/** What of a site has a copy in traditional characters, and how it is made. */
export interface Copies {
  traditional: Traditional;
  /** Whether the page or script at an address is copied. */
  isCopied: (address: string) => boolean;
  /** The site's own address, with a slash at its end, if it has one. */
  root: string | undefined;
  /** The version of the search index's documents in traditional characters. */
  documents: string | undefined;
}

/** From what the simplified page says to what its copy says. */
export interface Conversion {
  /** For words where nothing can be marked. */
  text: (words: string) => string;
  /** For the pieces of markup between the tags of one text, after the opening of `tag`: what is kept is marked as simplified. */
  markup: (pieces: readonly string[], tag: string) => string[];
  /** For an absolute URL: that of the copy, if it is one of this site's pages that have one. */
  url: (url: string) => string;
  /** For a link. */
  link: (link: string) => string;
  /** For what the search page knows of the index. */
  manifest: (manifest: { version: string }) => object;
  /** For a link that names an edition, and so leads where it led. */
  outLink: (link: string) => string;
}
