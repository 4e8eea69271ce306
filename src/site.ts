import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Facts about this site, for its owner to change. The environment's settings are read here too, and nowhere else. */
export const site = {
  /** The paper's name, in the masthead and every page's title. */
  name: '报亭',
  /** What it is, in one sentence: the front page and search engines show it. */
  description: '收存财经旧闻的报亭：每一则标题都通向一页。',
  /** BCP 47 language of the articles. */
  language: 'zh-Hans',
  /** What a seed that the schema refuses does: `stop` the build, or be left out by name (`skip`). */
  badSeeds: 'stop' as 'stop' | 'skip',
  /** Which seeds are taken. `.mdx` is code that runs while building: leave it out if you do not trust who writes it. */
  formats: ['txt', 'md', 'mdx'] as readonly ('txt' | 'md' | 'mdx')[],
  /** How many articles a feed holds at most, in the archive's order: each with its whole text. */
  feedLength: 30,
  /** How many articles stand on the front page, and on each page after it. */
  articlesPerPage: 30,
  /** How many wanted headlines stand on a page. */
  wantedPerPage: 100,
  /**
   * The font files (TTF, OTF or WOFF) in which each article's picture for sharing is set, a character in the first that has
   * it; none: all articles are shared with the site's picture.
   */
  shareImages: undefined as { fonts: readonly string[] } | undefined,
  /**
   * Whether each page has a copy in traditional characters under `zh-hant/`, converted by a program and marked as such. A
   * name that it could spoil keeps its simplified characters.
   */
  traditional: false as boolean,
  /** Whether half-width marks between Chinese characters are shown full-width. The capture itself is never changed. */
  repairPunctuation: true,
} as const;

/** The folder of seeds, absolute. `SEEDS=dir` names another one. */
export const seedsFolder = resolve(process.env['SEEDS'] ?? 'seeds');

/** The folder that is published, absolute. `OUT=dir` names another one. */
export const outFolder = resolve(process.env['OUT'] ?? 'dist');

/** Whether the search page finds anything. `SEARCH=none` leaves the index empty, to measure a build without it. */
export const searchable = process.env['SEARCH'] !== 'none';

/** What a build keeps for the next one: a folder for each folder of seeds, so that two do not disturb each other. */
export const cacheFolder = cacheFolderOf(seedsFolder);

/** Where a build of another folder of seeds keeps what it keeps. */
export function cacheFolderOf(folder: string): string {
  return resolve('.cache', createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 8));
}

/** What builds alone may write, sealed between them. `astro check` and `astro dev` keep theirs beside it. */
export const sealedCache = join(cacheFolder, 'build');

/** What is searched of this build's edition, for the process that makes the index. */
export const searchedEdition = join(cacheFolder, 'searched.json');

/** What the search index of the last build left to be known. */
export const knownIndex = join(cacheFolder, 'search-index.bin');

/** Where the pictures for sharing are kept between builds, by their content. */
export const shareImageCache = resolve('.cache', 'share-images');

/** The site's own address, without which canonical links and feeds are left out: `SITE_URL`, or what a known host states. */
export const siteAddress = addressIn(process.env);

/** What pages and feeds say of who publishes them, and how an address becomes an absolute URL. */
export const publisher = {
  name: site.name,
  description: site.description,
  language: site.language,
  feedLength: site.feedLength,
  shareImages: site.shareImages !== undefined,
  traditional: site.traditional,
  absolute: (address: string) => siteAddress && new URL(address, `${siteAddress.replace(/\/$/, '')}/`).href,
};

function addressIn(env: NodeJS.ProcessEnv): string | undefined {
  const { SITE_URL, URL: netlify, CF_PAGES_URL, VERCEL_PROJECT_PRODUCTION_URL: vercel } = env;
  return (
    SITE_URL ||
    (env['NETLIFY'] ? netlify : undefined) ||
    CF_PAGES_URL ||
    (vercel ? `https://${vercel}` : undefined) ||
    undefined
  );
}
