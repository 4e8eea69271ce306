import { foldScript } from '../../../chinese/script.ts';
import type { Statement } from '../capture.ts';
import { findDayOfYear } from '../words/dates.ts';
import { isName, isNames, toNames } from '../words/person-names.ts';
import { findOutletAndName, findReporter, type Reporter } from './reporter.ts';

/** `某某社（某地）讯　……`, `某某网4月25日讯，……`, `某某网4月25日讯4月24日……`: the dateline that names the source. */
const DATELINE =
  /^[【[（(]?(?<source>(?:(?!\d{1,4}[年月日])[^\s，。,：:“”《》（）]){2,16}?(?:（[^）]{1,6}）)?)[】\])）]?\s?(?:(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?\s?(?:讯|电)[\s，,：:—–-]|\d{1,2}月\d{1,2}日(?:讯|电)(?=\d))/;

/** `某某网北京`: the town after an outlet's name. */
const TOWN = /(?<=\S[网社报])\p{Script=Han}{2,3}$/u;

/** `某某社海边4月25日电`: the day in a dateline. */
const DATELINE_DAY = /^[^，。：]{0,24}?(\d{1,2}月\d{1,2}日)(?:电|讯|专电|消息|报道|[（(])/;
const LONGEST_DATELINE = 60;

/** `本报讯`, `近日消息`: a beginning that names no outlet. */
const NAMELESS = /^(?:本报|本刊|本网|本台|近日|昨日|今日|最新|有|据|综合|独家|快)/;

/** `……盐田在海边。（某某日报）`: the source at a deck's end. */
const AT_DECK_END = /[。！？!?…][(（](?<source>[^()（）。，]{2,14})[)）]$/;

/** `某某时报：海水为什么是咸的`: the source at a title's beginning. */
const BEFORE_TITLE =
  /^(?<source>\p{Script=Han}{2,6}(?:时报|日报|晚报|周刊|周报|京报|导报|商报|早报|青年报|社评))[：:]/u;

/** `某某网海边4月25日电 (记者 王小明)……`, `〔记者王小明／某地报道〕……`: the reporter in brackets at a text's beginning. */
const AT_TEXT_BEGINNING =
  /^[^。，]{0,30}[(（〔【](?<outlet>[^()（）〔〕【】。，]{0,20}?)(?:本报|本刊|本网|本台|见习|首席|特约|实习|全媒体|驻[^记]{1,6})?(?:记者|通讯员)\s?[:：]?\s?(?<names>[^()（）〔〕【】。，；]{2,40})[)）〕】]/;

/** `王小明某地23日电`, `王小明／某地报道`, `王小明 整合`: what follows the names inside the brackets. */
const BEHIND_NAMES =
  /(?:[／/].*|(?:\s?\p{Script=Han}{2,4})?\d{1,2}日[电讯].*|\s(?:整合|综合|报道|编译|摄影|文\/?图?|摄|整理|发自.*|实习.*|通讯员.*))$/u;

/** `王小明某地23日电`: a name and the town of a dateline, with nothing between. */
const NAME_AND_TOWN = /^(\p{Script=Han}{4,7})\d{1,2}日(?:[电讯]|专电)/u;

/** A Chinese name, with a surname that the list of surnames lacks. */
const PLAIN_NAME = /^(?![的了是在和与])\p{Script=Han}{2,3}$/u;

/** `（编辑：李红）`, `……是咸的。   责编：李红、`: the editor in brackets, or behind wide spaces, at a text's end. */
const EDITOR_AT_END =
  /(?:[（(]|[。！？!?）)”]\s{2,})(?:责任编辑|责编|编辑)\s?[:：]\s?(?<names>[^()（）。，]{2,12}?)(?:[)）]\d*|[、。]?)$/;

/** `……相互交换。（某某社记者 王小明）`, `……相互交换。　本报记者 王小明`: the reporter at a text's end. */
const AT_TEXT_END =
  /[。！？!?”](?:[(（](?<writer>[^()（）。，]{0,14}(?:记者|通讯员)[^()（）。，]{2,20})[)）]|[\s■□]+(?<bare>[^\s()（）。，]{0,12}(?:记者|通讯员)\s?[^()（）。，]{2,14}))$/;

/** `某某报记者 王小明    海水是咸的。`: the reporter before wide spaces at a text's beginning. */
const REPORTER_AT_BEGINNING =
  /^[\s■□◆●]*(?<writer>[^\s，。：:（）()]{0,12}(?:记者|通讯员)\s?\p{Script=Han}{2,3})\s{2,}/u;

/** `（文/某某网 王小明）`: the outlet and the writer at a text's beginning. */
const WRITER_AT_BEGINNING = /^[(（【](?:文|图文|撰文|作者)\s?[/／|｜:：]\s?(?<who>[^()（）【】。，]{2,20})[)）】]/;

/** `编者按：本文来自某某号（ID：abc），作者：王小明。`: a note above the text that says whose it is. */
const NOTE =
  /^(?:编者[按注]\s?[:：]\s?)?本文(?:来自|选自|转自|转载自|摘自|原载于?)\s?[“《]?(?<outlet>[^“”《》（）()，。：:\s]{2,14})[^。]{0,40}?[，,]\s?作者(?<colon>\s?[:：])?\s?(?<names>[^，。；（）()]{2,16})(?=[，。；（(]|$)/;

/** The longest pen name behind a colon, in characters. */
const LONGEST_PEN_NAME = 6;

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
  const beginning = (paragraph ?? '').slice(0, 50);
  const dateline = DATELINE.exec(foldScript(beginning))?.groups?.['source'];
  if (dateline && !NAMELESS.test(dateline))
    return beginning.slice(foldScript(beginning).indexOf(dateline)).slice(0, dateline.replace(TOWN, '').length);
  const atDeckEnd = AT_DECK_END.exec((deck ?? '').slice(-24))?.groups?.['source'];
  return atDeckEnd ?? BEFORE_TITLE.exec(title ?? '')?.groups?.['source'];
}

/**
 * The day that the dateline of a first paragraph states, without its year; undefined if there is none.
 *
 * @example findDatelineDay('某某社海边4月25日电，海水是咸的。') // '--04-25'
 */
export function findDatelineDay(paragraph: string): string | undefined {
  const day = DATELINE_DAY.exec(foldScript(paragraph.slice(0, LONGEST_DATELINE)))?.[1];
  return day && findDayOfYear(day)?.iso;
}

/**
 * The reporters that an article names without a label, in brackets: at the beginning of its first paragraph, or at the
 * end of its last paragraph.
 *
 * @example findWriter('某某网海边4月25日电 (记者 王小明) 海水是咸的。', '湖水是淡的。') // { authors: ['王小明'] }
 */
export function findWriter(first: string, last: string): Statement | undefined {
  const [beginning, end] = [first.slice(0, 90), last.slice(-50)];
  const [simplified, simplifiedEnd] = [foldScript(beginning), foldScript(end)];
  const atBeginning = findAtBeginning(simplified);
  if (atBeginning) return asCaptured(atBeginning, simplified, beginning);
  const { writer, bare } = AT_TEXT_END.exec(simplifiedEnd)?.groups ?? {};
  const atEnd = findReporter(writer ?? bare ?? '');
  return atEnd && asCaptured(atEnd, simplifiedEnd, end);
}

function findAtBeginning(text: string): Reporter | undefined {
  const who = WRITER_AT_BEGINNING.exec(text)?.groups?.['who'] ?? '';
  if (who !== '') return isNames(who) ? { authors: toNames(who) } : findOutletAndName(who);
  const reporter = findReporter(REPORTER_AT_BEGINNING.exec(text)?.groups?.['writer'] ?? '');
  if (reporter) return reporter;
  const inNote = findInNote(text);
  if (inNote) return inNote;
  const { names, outlet = '' } = AT_TEXT_BEGINNING.exec(text)?.groups ?? {};
  if (!names) return undefined;
  const authors = toNames(withoutTown(names).replace(BEHIND_NAMES, '').trim());
  if (authors.length === 0 || authors.length > 5) return undefined;
  if (!authors.every((name) => isName(name) || PLAIN_NAME.test(name))) return undefined;
  return { authors, ...(outlet !== '' && !NAMELESS.test(outlet) && { outlet }) };
}

function findInNote(text: string): Reporter | undefined {
  const { outlet, colon, names } = NOTE.exec(text)?.groups ?? {};
  if (!outlet || !names) return undefined;
  const isPenName = colon !== undefined && names.length <= LONGEST_PEN_NAME;
  return isNames(names) || isPenName ? { authors: toNames(names), outlet } : undefined;
}

/** What a reporter states, in the script of the original text. */
function asCaptured({ authors, outlet }: Reporter, simplified: string, original: string): Statement {
  const cut = (text: string) => original.slice(simplified.indexOf(text), simplified.indexOf(text) + text.length);
  return { authors: authors.map(cut), ...(outlet && { source: cut(outlet) }) };
}

/** `王小明某地`: a name before the town of a dateline. */
function withoutTown(names: string): string {
  const [, run] = NAME_AND_TOWN.exec(names) ?? [];
  if (!run) return names;
  return isName(run.slice(0, 3)) && run.length >= 5 ? run.slice(0, 3) : run.slice(0, 2);
}

/** The editors that the end of a text names, in either script. */
export function findEditorsAtEnd(text: string): string[] {
  const end = text.slice(-40);
  const simplified = foldScript(end);
  const names = toNames(EDITOR_AT_END.exec(simplified)?.groups?.['names'] ?? '');
  return names.every((name) => isName(name))
    ? names.map((name) => end.slice(simplified.lastIndexOf(name)).slice(0, name.length))
    : [];
}
