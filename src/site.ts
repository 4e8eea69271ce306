/** Facts about the paper, for its owner to change. */
export const site = {
  /** The paper's name, in the masthead and every page's title. */
  name: '报亭',
  /** What it is, in one sentence: the front page and search engines show it. */
  description: '收录财经旧闻的报亭：每一则标题都通向一页。',
  /** What a seed that the schema refuses does: `stop` the build, or be left out by name (`skip`). */
  badSeeds: 'stop' as 'stop' | 'skip',
  /** Which seeds are taken; `html` and `mhtml` are saved pages. `.mdx` is code that runs while building: leave it out if you do not trust who writes it. */
  formats: ['txt', 'md', 'mdx', 'html', 'mhtml'] as readonly ('txt' | 'md' | 'mdx' | 'html' | 'mhtml')[],
  /** Whether the pictures that stand in saved pages are published with their articles. */
  pictures: true as boolean,
  /** Whether the text of each capture is published beside its article, as it was read. */
  publishCaptures: true as boolean,
  /** How many articles a feed holds at most, in the archive's order: each with its whole text, unless that is very long. */
  feedLength: 30,
  /** How many articles stand on the front page, and on each page after it. */
  articlesPerPage: 30,
  /** How many wanted headlines stand on a page. */
  wantedPerPage: 100,
  /**
   * The font files (TTF, OTF or WOFF) in which each article's picture for sharing is set. Each character is set in the first
   * font that has it. Without fonts all articles are shared with the site's picture.
   */
  shareImages: undefined as { fonts: readonly string[] } | undefined,
  /**
   * Whether each page has a copy in traditional characters under `zh-hant/`, converted by a program and marked as such. A
   * name that conversion could spoil keeps its simplified characters.
   */
  traditional: false as boolean,
  /** Whether half-width marks between Chinese characters are shown full-width. The capture itself is never changed. */
  repairPunctuation: true,
} as const;
