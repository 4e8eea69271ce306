import { toOpenGraphLocale } from '../../../settings/language.ts';
import { site } from '../../../settings/this-site.ts';

/** BCP 47 language of the copies. */
export const LANGUAGE = 'zh-Hant';

/** What Open Graph calls the languages of pages and of copies. */
export const LOCALES: ReadonlyMap<string, string> = new Map([[toOpenGraphLocale(site.language), 'zh_TW']]);

/** Fonts that draw simplified characters, and those of the same makers that draw traditional ones as their readers do. */
const FONTS: readonly (readonly [RegExp, string])[] = [
  [/\b(Noto (?:Serif|Sans)(?: CJK)?|Source Han (?:Serif|Sans)|Songti|PingFang) SC\b/g, '$1 TC'],
  [/\bSTSong\b/g, 'LiSong Pro'],
  [/\bSimSun\b/g, 'PMingLiU'],
  [/\bMicrosoft YaHei\b/g, 'Microsoft JhengHei'],
];

/** What only a copy has: air under its note. */
export const STYLE = '<style>@layer components{.converted{margin-block-end:1.5rem}}</style>';

/** A style sheet with fonts for traditional characters. One font may draw all: then the page's language chooses. */
export function convertStyle(style: string): string {
  return FONTS.reduce((text, [simplified, traditional]) => text.replace(simplified, traditional), style);
}

/**
 * What a copy says of itself.
 *
 * @param original the link to the page that it was made of
 */
export function toNote(original: string): string {
  return `<p class="quiet converted">本頁由程式從簡體中文轉換而來，未經人工校對；可能轉錯的人名、報刊名與公司名保留原字。以<a href="${original}" hreflang="zh-Hans" rel="alternate">簡體原文</a>為準。</p>`;
}
