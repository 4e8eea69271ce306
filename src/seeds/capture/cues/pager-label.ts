import { toTrimmer } from '../words/trim.ts';

/** `【下一篇】`, `上一条：`, `上一篇`: a label at a beginning or after a space, but not inside a sentence. */
const LABEL =
  '[【\\[（(<《]?\\s*(上|下|前|后)一?(?:篇|条|则)(?:文章|新闻|稿件)?\\s*(?:[】\\]）)>》]|[:：]|(?=\\s|$))\\s*[:：]?';
const LABEL_AT_START = new RegExp(`^[\\s|｜·•«»‹›<>←→-]*${LABEL}`);
const LABEL_AHEAD = new RegExp(`(?<!\\S)(?=${LABEL.replace('(上|下|前|后)', '[上下前后]')})`);

/** `风从哪里来【下一篇】`: a label after the title. */
const LABEL_AT_END = /[【[（(]\s*(上|下|前|后)一?(?:篇|条|则)\s*[】\])）]$/;

/** What every label has. Most lines have none of it. */
const IN_LABELS = /[篇条则]/;

/** `没有了`, `已经是最后一篇`, `无`: there is no such article. */
const NONE =
  /^(?:(?:暂时?|已经?)?(?:没有|无)(?:了|更多|相关|[上下]一篇了?)?(?:文章|内容)?|(?:已经?|这)是(?:第|最后|最新)一?(?:篇|条)?了?.{0,2}|返回(?:列表|首页|目录|顶部|上页|上一页)?|none)[。！!]?$/i;

/** Marks around a title: `海水为什么是咸的 >>`. */
const withoutOrnament = toTrimmer('\\s|｜·•«‹<←:：', '\\s|｜»›>→');

/** `<<`, `|`: marks before a label. */
const ORNAMENT_ALONE = /^[\s|｜·•«»‹›<>←→-]+$/;

/** A pager's direction and its title: undefined if the line has only a label, empty if there is no such article. */
export interface Pager {
  kind: 'previous' | 'next';
  title?: string;
}

/**
 * Splits a text before each pager label; a text without such labels is one piece.
 *
 * @example splitAtPagers('【上一篇】 海水为什么是咸的 【下一篇】 风从哪里来')
 *   // ['【上一篇】 海水为什么是咸的 ', '【下一篇】 风从哪里来']
 */
export function splitAtPagers(text: string): string[] {
  if (!IN_LABELS.test(text)) return [text];
  const parts: string[] = [];
  for (const piece of text.split(LABEL_AHEAD)) {
    const last = parts.at(-1);
    if (last !== undefined && ORNAMENT_ALONE.test(last)) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}

/**
 * The pager that a part states; undefined if it states none.
 *
 * @example findPager('上一篇:海水为什么是咸的') // { kind: 'previous', title: '海水为什么是咸的' }
 * @example findPager('下一篇：没有了') // { kind: 'next', title: '' }
 */
export function findPager(text: string): Pager | undefined {
  if (!IN_LABELS.test(text)) return undefined;
  const start = LABEL_AT_START.exec(text);
  const label = start ?? LABEL_AT_END.exec(text);
  if (!label?.[1]) return undefined;
  const rest = start ? text.slice(label[0].length) : text.slice(0, label.index);
  const title = withoutOrnament(rest).trim();
  const kind = label[1] === '上' || label[1] === '前' ? 'previous' : 'next';
  if (title === '') return { kind };
  return { kind, title: toPagerTitle(title) };
}

/** The title that a pager's label announces; empty if the text says that there is no such article. */
export function toPagerTitle(text: string): string {
  return NONE.test(text) ? '' : text;
}
