/**
 * The names of a language of Chinese in standards that know it by its region, and not by its script.
 *
 * @param tag as BCP 47 names it
 * @example toLocale('zh-Hans') // { language: 'zh', script: 'Hans', region: 'CN' }
 */
export function toLocale(tag: string): Locale {
  const { language, script = 'Hans', region = 'CN' } = new Intl.Locale(tag).maximize();
  return { language, script, region };
}

/** The name of a language in Open Graph: `zh_CN`. */
export function toOpenGraphLocale(tag: string): string {
  const { language, region } = toLocale(tag);
  return `${language}_${region}`;
}

/** The name of a language in RSS: `zh-cn`. https://www.rssboard.org/rss-language-codes */
export function toRssLanguage(tag: string): string {
  const { language, region } = toLocale(tag);
  return `${language}-${region}`.toLowerCase();
}

/** The name of a language in a sitemap of news: `zh-cn` or `zh-tw`, by the script. */
export function toNewsLanguage(tag: string): 'zh-cn' | 'zh-tw' {
  return toLocale(tag).script === 'Hant' ? 'zh-tw' : 'zh-cn';
}

interface Locale {
  language: string;
  /** As ISO 15924 names it: `Hans`, `Hant`. */
  script: string;
  /** As ISO 3166 names it. */
  region: string;
}
