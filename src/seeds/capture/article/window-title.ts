import { matchesOf } from '../lines/matches.ts';

/** `某某网`, `某某财经`, `新闻中心`: the endings of the names of sites and their sections. */
const SITE =
  /(?:网|网站|報|报|社|新闻|新聞|财经|频道|首页|在线|资讯|中心|门户|证券|头条|科技|日报|周刊|论坛|博客|股票|要闻|滚动|理财|基金|正文)$/;
const LONGEST_SITE = 10;

/** `example.com`: a domain. */
const DOMAIN = /\w\.\w/;

/** `_`, ` - `, `|`: between a title and the names of a section and a site. A hyphen between digits is none. */
const SEPARATOR =
  /\s?_+\s?|\s[-–—]{1,2}\s|\s?[|｜]\s?|(?<=[\p{Script=Han}！？!?”》）)])[-–—]{1,2}(?=[\p{Script=Han}A-Za-z])/gu;

/** What every separator holds. Most lines have none. */
const MAY_BE_PARTED = /[_|｜–—-]/;

/** The shortest title in a window title, and the longest name of a site, in characters; a name without a known ending is shorter. */
const SHORTEST_TITLE = 6;
const LONGEST_NAME = 14;
const SHORT_NAME = /^[\p{L}\p{N}]{1,8}$/u;

/** The longest window title, in characters. */
const LONGEST_LINE = 200;

/** A line, or what stands before a separator in it, with what stands behind. */
export interface Name {
  text: string;
  /** `科学_某某网`: undefined for the whole line. */
  suffix?: string;
}

/**
 * The line, and each beginning of it that a separator ends.
 *
 * @example namesIn('海水为什么是咸的_某某网') // [{ text: '海水为什么是咸的_某某网' }, { text: '海水为什么是咸的', suffix: '某某网' }]
 */
export function namesIn(line: string): Name[] {
  const found: Name[] = [{ text: line }];
  if (line.length > LONGEST_LINE || !MAY_BE_PARTED.test(line)) return found;
  for (const match of matchesOf(SEPARATOR, line)) {
    const text = line.slice(0, match.index).trim();
    if (text.length >= SHORTEST_TITLE) found.push({ text, suffix: line.slice(match.index + match[0].length) });
  }
  return found;
}

/** Whether a line is the name of a site or a section, judged by its last characters. */
export function isSiteName(text: string): boolean {
  return text.length <= LONGEST_SITE && SITE.test(text);
}

/**
 * How sure the end of a window title is the names of a section and a site: from -1 to 1.
 *
 * @param isLine whether a name is a line of its own on the page
 */
export function sureSiteName(suffix: string, isLine: (name: string) => boolean): number {
  const names = suffix.split(SEPARATOR).map((name) => name.trim());
  const last = names.at(-1) ?? '';
  if (last.length > LONGEST_NAME) return -1;
  if (SITE.test(last) || DOMAIN.test(last) || isLine(last)) return 1;
  if (names.length > 1 && names.every((name) => SHORT_NAME.test(name))) return 0.75;
  return names.length > 1 || SHORT_NAME.test(last) ? 0.5 : -0.5;
}
