import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** Reads a built site: its files in order, its pages, and a file as text or as parsed HTML. */
export function readSite(folder: string) {
  const files = filesIn(folder);
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = files.filter((file) => file.endsWith('.html'));
  return { files, pages, text, page: (file: string) => parse(text(file)) };
}

/**
 * The targets of a page's relative links, from the root of the site, with fragments: `headlines/x.html`,
 * `news/y.html#z`.
 */
export function targetsOf(file: string, page: HTMLElement): string[] {
  const links = page
    .querySelectorAll('[href], [src]')
    .map((tag) => tag.getAttribute('href') ?? tag.getAttribute('src') ?? '');
  return links
    .filter((link) => link && !/^[a-z][a-z0-9+.-]*:/i.test(link))
    .map((link) => decodeURIComponent(link.replace(/\?[^#]*/, '')))
    .map((link) => (link.startsWith('#') ? file + link : posix.normalize(posix.join(posix.dirname(file), link))));
}

/** Normalises text for comparison: NFKC, which folds full-width to half-width characters, and no white space. */
export function toComparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** The content of each file of a folder, in Base64, for comparing two builds. */
export function bytesIn(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]));
}

function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under))
    .sort()
    .flatMap((name) => {
      const path = posix.join(under, name);
      return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
    });
}
