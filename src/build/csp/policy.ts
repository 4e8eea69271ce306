import { createHash } from 'node:crypto';

/** The files of the site itself: over `file://` those of any folder, in Chromium and in Firefox. */
export const OWN = "'self'";

/** What one line of a `_headers` file may hold: Cloudflare's limit, in characters. */
const LONGEST_LINE = 2000;

/** Only a header may say it. */
const NO_FRAME = "frame-ancestors 'none'";

/** Hashes by text: ten thousand pages share a handful of scripts and styles. */
const hashes = new Map<string, string>();

/** A text as a source of Content Security Policy (Level 3, section 2.3.1): `'sha256-…'`. */
export function toHashSource(text: string): string {
  const known = hashes.get(text);
  if (known) return known;
  const source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, source);
  return source;
}

/**
 * The policy of a page: nothing but its own scripts and styles by their hashes, and files of its own site. What holds for
 * scripts holds for workers too.
 */
export function toPagePolicy(inline: Inline): string {
  const { scripts, styles } = inline;
  return [
    "default-src 'none'",
    toDirective('script-src', [OWN, ...scripts]),
    toDirective('style-src', styles),
    ...toRest(inline),
  ].join(';');
}

/**
 * The policy that a host may send with every file: that of all pages together, the style of feeds, and no frame around any.
 * Where the styles are too many for a line it names none, and leaves them to the policy that stands in each page.
 */
export function toSitePolicy(pages: Iterable<Inline>): string {
  const all = [...pages];
  const scripts = unique(all.flatMap((page) => page.scripts));
  const styles = [OWN, ...unique(all.flatMap((page) => page.styles))];
  const inline = { scripts, styles, media: [OWN] };
  const whole = `${toPagePolicy(inline)};${NO_FRAME}`;
  if (whole.length < LONGEST_LINE) return whole;
  return [toDirective('script-src', [OWN, ...scripts]), "object-src 'none'", ...toRest(inline), NO_FRAME].join(';');
}

/** What a page may load beside scripts and styles, and what it may never do. Its icon stands in it as data. */
function toRest({ media }: Inline): string[] {
  return [
    toDirective('img-src', [OWN, 'data:']),
    toDirective('connect-src', [OWN]),
    toDirective('manifest-src', [OWN]),
    ...(media.length > 0 ? [toDirective('media-src', media)] : []),
    "base-uri 'none'",
    `form-action ${OWN}`,
  ];
}

function toDirective(name: string, sources: string[]): string {
  return `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`;
}

function unique(sources: string[]): string[] {
  return [...new Set(sources)].sort();
}

/** The sources of what stands in a page itself, and of what it plays. */
export interface Inline {
  scripts: string[];
  styles: string[];
  media: string[];
}
