/** BCP 47 language of the copies. */
export const LANGUAGE = 'zh-Hant';

/** What Open Graph calls the languages. */
export const LOCALES: ReadonlyMap<string, string> = new Map([['zh_CN', 'zh_TW']]);

/**
 * The style of a copy: fonts that draw traditional characters as readers of them do (where one font draws all, the language
 * chooses), and air under the note.
 */
export const STYLE = `<style>
@layer tokens { :root {
  --font-song: "Noto Serif CJK TC", "Source Han Serif TC", "Noto Serif TC", "Songti TC", "PMingLiU", serif;
  --font-hei: "Noto Sans CJK TC", "Source Han Sans TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", sans-serif;
} }
@layer components { .converted { margin-block-end: var(--gap-part); } }
</style>`.replaceAll('\n', '');

/**
 * What a copy says of itself.
 *
 * @param original the link to the page that it was made of
 */
export function toNote(original: string): string {
  return `<p class="quiet converted">本頁由程式從簡體中文轉換而來，未經人工校對；可能轉錯的人名、報刊名與公司名保留原字。以<a href="${original}" hreflang="zh-Hans" rel="alternate">簡體原文</a>為準。</p>`;
}
