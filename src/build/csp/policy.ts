import { createHash } from 'node:crypto';

/** The files of the site itself: over `file://` those of any folder, in Chromium and in Firefox. */
export const OWN = "'self'";

/** The longest line of a `_headers` file, in characters: Cloudflare's limit. */
const LONGEST_LINE = 2000;

/** This directive works in a header only. */
const NO_FRAME = "frame-ancestors 'none'";

/** Hashes by text: ten thousand pages share a handful of scripts and styles. */
const hashes = new Map<string, string>();

/** The hash of an inline script or style, as a policy names it (CSP Level 3, section 2.3.1): `'sha256-…'`. */
export function toHashSource(text: string): string {
  const known = hashes.get(text);
  if (known) return known;
  const source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, source);
  return source;
}

/**
 * The policy of a page: its own scripts and styles by their hashes, files of its own site, and nothing else. The sources of
 * scripts are those of workers too.
 */
export function toPagePolicy(sources: PageSources): string {
  const { scripts, styles } = sources;
  return [
    "default-src 'none'",
    toDirective('script-src', [OWN, ...scripts]),
    toDirective('style-src', styles),
    ...toOtherDirectives(sources),
  ].join(';');
}

/**
 * The policy that a host can send with every file: the sources of all pages and the style sheet of feeds; no page may stand
 * in a frame. Where the styles are too many for a line it names none, and leaves them to the policy that stands in each page.
 */
export function toSitePolicy(pages: Iterable<PageSources>): string {
  const all = [...pages];
  const scripts = unique(all.flatMap((page) => page.scripts));
  const styles = [OWN, ...unique(all.flatMap((page) => page.styles))];
  const connect = unique(all.flatMap((page) => page.connect));
  const sources = { scripts, styles, media: [OWN], connect };
  const whole = `${toPagePolicy(sources)};${NO_FRAME}`;
  if (whole.length < LONGEST_LINE) return whole;
  return [
    toDirective('script-src', [OWN, ...scripts]),
    "object-src 'none'",
    ...toOtherDirectives(sources),
    NO_FRAME,
  ].join(';');
}

/** The directives beside those of scripts and styles. The icon of a page stands in it as a data address. */
function toOtherDirectives({ media, connect }: PageSources): string[] {
  return [
    toDirective('img-src', [OWN, 'data:']),
    toDirective('connect-src', [OWN, ...connect]),
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

/** What the policy of a page names: hashes of its own scripts and styles, and where its media come from. */
export interface PageSources {
  scripts: string[];
  styles: string[];
  media: string[];
  /** The origins of other sites that its scripts may ask. */
  connect: string[];
}
