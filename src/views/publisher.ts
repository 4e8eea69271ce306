/** Who publishes, as pages, feeds and sitemaps say it. */
export interface Publisher {
  name: string;
  /** What the paper is, in one sentence. */
  description: string;
  /** BCP 47. */
  language: string;
  /** How many articles a feed holds at most. */
  feedLength: number;
  /** Whether each article has a picture of its own for sharing. */
  shareImages: boolean;
  /** Whether each page has a copy in traditional characters. */
  traditional: boolean;
  /** An address of the site as an absolute URL; nothing without a site address. */
  absolute: (address: string) => string | undefined;
}
