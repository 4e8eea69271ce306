import { findQuotedTitle } from '../cues/related-heading.ts';
import type { ListedPart } from '../runs/runs.ts';
import { isName } from '../words/person-names.ts';
import { isProse } from '../words/sentence.ts';

/** `某某网`, `某某财经`, `新闻中心`: what the names of sites and their sections end in. */
const SITE =
  /(?:网|报|社|新闻|财经|频道|首页|在线|资讯|中心|门户|证券|头条|科技|日报|周刊|论坛|博客|股票|要闻|滚动|理财|基金)$/;

/** `海水为什么是咸的_科学_某某网`, `海水为什么是咸的 - 某某财经`: what the window's title adds. */
const WINDOW_TITLE = /(?:_[^_]{1,20}){1,4}$|\s[-–—|]\s?[^-–—|\s]{2,10}$/;

/** `新闻 财经 科技 体育`: the words of a menu. */
const MENU = /^(?:\S{1,6}[\s|｜·]+){3,}\S{1,6}$/;

/** How far down a title is looked for. */
const DEEPEST = 40;
const LONGEST_SITE = 10;
const LONGEST_MENU_WORD = 4;
const SHORTEST_INNER = 6;

/** Where the title stands, and the title. */
export interface Title {
  index: number;
  text: string;
}

/** The title of a capture: the first line that is neither the site's name nor a menu, or the one that the page quotes. */
export function findTitle(parts: ListedPart[]): Title | undefined {
  const candidates = candidatesIn(parts);
  const quoted = parts
    .map(({ cue, plain }) => (cue.kind === 'list' ? findQuotedTitle(plain) : undefined))
    .find(Boolean);
  const best = candidates.find(({ text }) => text === quoted) ?? candidates.find(isTitle) ?? candidates[0];
  if (!best) return undefined;
  const inner = candidates.find(
    ({ index, text }) => index > best.index && text.length > SHORTEST_INNER && isWindowTitle(best.text, text),
  );
  return inner ?? { ...best, text: withoutSite(best.text) };
}

/** The parts before the running text that no rule has claimed; if there are none, the first such part. */
function candidatesIn(parts: ListedPart[]): Title[] {
  const open = parts.flatMap(({ reading, cue, plain }, index) =>
    !reading && cue.kind === 'text' ? [{ index, text: plain }] : [],
  );
  const prose = open.findIndex(({ text }) => isProse(text));
  const above = open.slice(0, prose < 0 ? DEEPEST : Math.min(prose, DEEPEST));
  return above.length > 0 ? above : open.slice(0, 1);
}

function isTitle({ text }: Title, place: number, candidates: Title[]): boolean {
  if (MENU.test(text) || (text.length <= LONGEST_SITE && SITE.test(text))) return false;
  const isWord = (other?: Title) =>
    other !== undefined && other.text.length <= LONGEST_MENU_WORD && !isName(other.text);
  return !isWord(candidates[place]) || !(isWord(candidates[place - 1]) || isWord(candidates[place + 1]));
}

function isWindowTitle(long: string, short: string): boolean {
  return long.length > short.length && long.startsWith(short) && /^\s*[_\-–—|]/.test(long.slice(short.length));
}

function withoutSite(text: string): string {
  const tail = WINDOW_TITLE.exec(text);
  return tail && tail.index > SHORTEST_INNER && SITE.test(text) ? text.slice(0, tail.index).trim() : text;
}
