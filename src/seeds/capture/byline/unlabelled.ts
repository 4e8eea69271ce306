import type { Statement } from '../capture.ts';
import { findReporter } from './reporter.ts';

/** `某某社（某地）讯　……`, `某某网4月25日讯，……`: the dateline of a paragraph, which names the source. */
const DATELINE =
  /^[【[（(]?(?<source>(?:(?!\d{1,4}[年月日])[^\s，。,：:“”《》（）]){2,16}?(?:（[^）]{1,6}）)?)[】\])）]?\s?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?\s?(?:讯|电)[\s，,：:—–-]/;

/** `某某网北京`: the town after an outlet's name. */
const TOWN = /(?<=[网社报])\p{Script=Han}{2,3}$/u;

/** `本报讯`, `近日消息`: a beginning that names no outlet. */
const NAMELESS = /^(?:本报|本刊|本网|本台|近日|昨日|今日|最新|有|据|综合|独家|快)/;

/** `……盐田在海边。（某某日报）`: the source at a deck's end. */
const AT_DECK_END = /[。！？!?…][(（](?<source>[^()（）。，]{2,14})[)）]$/;

/** `某某时报：海水为什么是咸的`: the source at a title's beginning. */
const BEFORE_TITLE =
  /^(?<source>\p{Script=Han}{2,6}(?:时报|日报|晚报|周刊|周报|京报|导报|商报|早报|青年报|社评))[：:]/u;

/** `某某网海边4月25日电 (记者 王小明)……`: the reporter at a text's beginning. */
const AT_TEXT_BEGINNING =
  /^[^。]{2,24}[电讯]\s?[(（](?<writer>[^()（）。，]{0,8}(?:记者|通讯员)[^()（）。，]{2,12})[)）]/;

/** `……相互交换。（某某社记者 王小明）`: the reporter at a text's end. */
const AT_TEXT_END = /[。！？!?”][(（](?<writer>[^()（）。，]{0,14}(?:记者|通讯员)[^()（）。，]{2,20})[)）]$/;

/**
 * The outlet that an article names without a label: at the beginning of its first paragraph, at the end of its deck, or
 * at the beginning of its title.
 *
 * @example findSource({ paragraph: '某某网4月25日讯，海水是咸的。' }) // '某某网'
 */
export function findSource({
  title,
  deck,
  paragraph,
}: {
  title?: string;
  deck?: string;
  paragraph?: string;
}): string | undefined {
  const dateline = DATELINE.exec((paragraph ?? '').slice(0, 50))?.groups?.['source'];
  if (dateline && !NAMELESS.test(dateline)) return dateline.replace(TOWN, '');
  const atDeckEnd = AT_DECK_END.exec((deck ?? '').slice(-24))?.groups?.['source'];
  return atDeckEnd ?? BEFORE_TITLE.exec(title ?? '')?.groups?.['source'];
}

/**
 * The reporters that an article names without a label, in brackets: at the beginning of its first paragraph, or at the
 * end of its last paragraph.
 *
 * @example findWriter('某某网海边4月25日电 (记者 王小明) 海水是咸的。', '湖水是淡的。') // { authors: ['王小明'] }
 */
export function findWriter(first: string, last: string): Statement | undefined {
  const match = AT_TEXT_BEGINNING.exec(first.slice(0, 60)) ?? AT_TEXT_END.exec(last.slice(-50));
  const reporter = findReporter(match?.groups?.['writer'] ?? '');
  return reporter && { authors: reporter.authors, ...(reporter.outlet && { source: reporter.outlet }) };
}
