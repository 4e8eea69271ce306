import { findQuotedTitle } from '../cues/related-heading.ts';
import type { ListedPart } from '../runs/runs.ts';
import { isName } from '../words/person-names.ts';
import { isProse } from '../words/sentence.ts';

/** `某某网`, `某某财经`, `新闻中心`: the endings of the names of sites and their sections. */
const SITE =
  /(?:网|报|社|新闻|财经|频道|首页|在线|资讯|中心|门户|证券|头条|科技|日报|周刊|论坛|博客|股票|要闻|滚动|理财|基金)$/;

/** `海水为什么是咸的_科学_某某网`, `海水为什么是咸的 - 某某财经`: the section and the site in a window title. */
const WINDOW_TITLE = /(?:_[^_]{1,20}){1,4}$|\s[-–—|]\s?[^-–—|\s]{2,10}$/;

/** `新闻 财经 科技 体育`: the words of a menu. */
const MENU = /^(?:\S{1,6}[\s|｜·]+){3,}\S{1,6}$/;

/** `证券代码：600519　证券简称：某某股份　公告编号：2023-001`: the head of a company's announcement. */
const ANNOUNCEMENT_HEAD = /^(?:[证證]券|股票|公司|[ABH]股)?(?:股票|[证證]券)?(?:代[码碼]|[简簡][称稱])\s?[:：]/;

/** The most parts that are candidates for the title. */
const MOST_CANDIDATES = 40;

/** Limits on lengths, in characters. A title that was part of a window title is longer than `SHORTEST_TITLE`. */
const LONGEST_SITE = 10;
const LONGEST_MENU_WORD = 4;
const SHORTEST_TITLE = 6;

/** The title, and the index of its part. */
export interface Title {
  index: number;
  text: string;
}

/** The title of a capture: the line that the page quotes, or the first that is neither a site's name nor a menu. */
export function findTitle(parts: ListedPart[]): Title | undefined {
  const candidates = candidatesIn(parts);
  const quoted = parts
    .map(({ cue, plain }) => (cue.kind === 'list' ? findQuotedTitle(plain) : undefined))
    .find(Boolean);
  const best = candidates.find(({ text }) => text === quoted) ?? candidates.find(isTitle) ?? candidates[0];
  if (!best) return undefined;
  const inner = candidates.find(
    ({ index, text }) => index > best.index && text.length > SHORTEST_TITLE && isWindowTitle(best.text, text),
  );
  return inner ?? { ...best, text: withoutSite(best.text) };
}

/** Whether a line is the head of a company's announcement, which stands above the title and belongs to the text. */
export function isAnnouncementHead(text: string): boolean {
  return ANNOUNCEMENT_HEAD.test(text);
}

/** The unclaimed parts before the running text; the first unclaimed part if there are none. */
function candidatesIn(parts: ListedPart[]): Title[] {
  const unclaimed = parts.flatMap(({ reading, cue, plain }, index) =>
    !reading && cue.kind === 'text' ? [{ index, text: plain }] : [],
  );
  const prose = unclaimed.findIndex(({ text }) => isProse(text));
  const above = unclaimed.slice(0, prose < 0 ? MOST_CANDIDATES : Math.min(prose, MOST_CANDIDATES));
  return above.length > 0 ? above : unclaimed.slice(0, 1);
}

function isTitle({ text }: Title, index: number, candidates: Title[]): boolean {
  if (MENU.test(text) || isAnnouncementHead(text) || (text.length <= LONGEST_SITE && SITE.test(text))) return false;
  const isMenuWord = (other?: Title) =>
    other !== undefined && other.text.length <= LONGEST_MENU_WORD && !isName(other.text);
  return !isMenuWord(candidates[index]) || !(isMenuWord(candidates[index - 1]) || isMenuWord(candidates[index + 1]));
}

function isWindowTitle(text: string, title: string): boolean {
  return text.length > title.length && text.startsWith(title) && /^\s*[_\-–—|]/.test(text.slice(title.length));
}

function withoutSite(text: string): string {
  const suffix = WINDOW_TITLE.exec(text);
  return suffix && suffix.index > SHORTEST_TITLE && SITE.test(text) ? text.slice(0, suffix.index).trim() : text;
}
