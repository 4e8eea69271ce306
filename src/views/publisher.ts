import type { Colors } from '../settings/colors.ts';
import type { Site } from '../settings/settings.ts';

/** The settings of the publisher for pages, feeds and sitemaps. */
export interface Publisher {
  name: string;
  /** What the paper is, in one sentence. */
  description: string;
  /** BCP 47 language of the pages. */
  language: string;
  colors: Colors;
  /** The address of the paper's mark. */
  logo: string;
  /** The mark as a `data:` address, if it is small enough to stand in every page. */
  icon: string | undefined;
  navigation: Site['navigation'];
  /** The id of the article that leads the front page, if it is not the first. */
  lead: string | undefined;
  rail: Site['rail'];
  /** How many articles a feed holds at most. */
  feedLength: number;
  /** How many articles a page of all articles lists. */
  articlesPerPage: number;
  /** How many headlines a page of 待收录 lists. */
  wantedPerPage: number;
  /** Whether each article has a picture of its own for sharing. */
  shareImages: boolean;
  /** Whether the text of each capture stands beside its article. */
  publishCaptures: boolean;
  /** Whether each page has a copy in traditional characters. */
  traditional: boolean;
  /** The address of the front of all editions, if this site is one of several: `../index.html`, or a whole URL. */
  frontOfEditions: string | undefined;
  /** Converts an address of the site to an absolute URL; gives undefined if the site has no address. */
  absolute: (address: string) => string | undefined;
}
