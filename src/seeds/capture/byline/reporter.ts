import { isOutlet } from '../words/outlets.ts';
import { isName, isNames, toNames } from '../words/person-names.ts';

/** `□本报记者 王小明`, `某某新闻首席记者王小明`, `见习记者 王小明 发自某地`: a job title instead of a label. */
const REPORTER =
  /^[\s□■◆●○⊙◎▲△◇★☆·•(（【[]*(?<outlet>[^\s，。,：:]{0,20}?)\s?(?:本报|本刊|本网|本台|全媒体|见习|首席|特约|资深|实习|高级|财经|驻.{2,4}|深度)*(?:记者|通讯员|评论员|撰稿人|特约作者|研究员|作者|撰文|文字)\s{0,3}[|｜/／]?\s{0,3}(?<names>[^，。,：:；;？！?!“”《》]{2,30})$/;

/** A character of every job title. Most lines have none. */
const IN_JOBS = /[者员稿文]/;

/** `发自某地`, `某地报道`, `某地摄`, `/图 某某在线`, `实习生 李红`: what follows the names. */
export const AFTER_NAMES =
  /(?:\s?发自.*|[／/](?:图|文|摄影?)(?:\s.*)?|[／/]\S{2,5}(?:报道|报导|专电|电|摄影)|\s\S{0,4}编辑.*|\s+\S{2,6}(?:报道|报导|专电|电|摄)|\s?(?:报道|摄影|摄|文)|\s?[○◎●□⊙]?\s?(?:编辑|实习生|实习记者|责编|校对).*)?\s*[)）】\]]?$/;

/** `本报`, `本刊`: an outlet that does not give its name. */
export const NAMELESS = /^(?:本报|本刊|本网|本台|本社|见习|首席|特约|资深|实习|高级|驻|据)/;

/** `“某某号”（微信ID：abc）撰稿/某某报记者王小明`: the name of a column before its writer. */
const COLUMN = /^(?<column>[^。，]{2,30})撰稿[/／](?<rest>.*)$/;

/** `某某财经 王小明`, `某某周刊·王小明`: an outlet and a name. */
const OUTLET_AND_NAME = /^(?<outlet>\S{2,12}?)[\s·/／|｜]{1,4}(?<name>\S{2,4})$/;

/** `《某某周刊》王小明`: an outlet in title marks and names. */
const MARKED_OUTLET_AND_NAMES = /^《(?<outlet>[^《》]{2,14})》\s?(?:记者|特约作者|作者)?\s?(?<names>[^《》]{2,16})$/;

/** `王小明/某某报`, `王小明 李红｜某某周刊`: names and an outlet. */
const NAMES_AND_OUTLET = /^(?<names>[^/／|｜]{2,16})[/／|｜]\s?(?<outlet>\S{2,12})$/;

/** The writers that a line names, and their outlet if the line names one. */
export interface Reporter {
  authors: string[];
  outlet?: string;
}

/**
 * The reporters that a line without labels names; undefined if it names none.
 *
 * @example findReporter('某某日报首席记者 王小明') // { authors: ['王小明'], outlet: '某某日报' }
 */
export function findReporter(text: string): Reporter | undefined {
  if (text.length > 60 || !IN_JOBS.test(text)) return undefined;
  const column = COLUMN.exec(text)?.groups;
  const reporter = REPORTER.exec(column?.['rest'] ?? text)?.groups;
  if (!reporter) return undefined;
  const authors = toNames((reporter['names'] ?? '').replace(AFTER_NAMES, ''));
  if (authors.length === 0 || authors.length > 5 || !authors.every(isName)) return undefined;
  const outlet = column?.['column'] ?? reporter['outlet'] ?? '';
  return outlet === '' || NAMELESS.test(outlet) ? { authors } : { authors, outlet };
}

/**
 * The outlet and the writers of a text that holds nothing else. Only for values of labels and lines above the text.
 *
 * @example findOutletAndName('某某财经 王小明') // { authors: ['王小明'], outlet: '某某财经' }
 */
export function findOutletAndName(text: string): Reporter | undefined {
  const { outlet, name } = OUTLET_AND_NAME.exec(text)?.groups ?? {};
  if (outlet && name && isOutlet(outlet)) return { outlet, authors: [name] };
  const marked = MARKED_OUTLET_AND_NAMES.exec(text)?.groups;
  if (marked?.['outlet'] && marked['names'] && isNames(marked['names']))
    return { outlet: marked['outlet'], authors: toNames(marked['names']) };
  const { names, outlet: outletAfter } = NAMES_AND_OUTLET.exec(text)?.groups ?? {};
  return names && outletAfter && isNames(names) && isOutlet(outletAfter)
    ? { outlet: outletAfter, authors: toNames(names) }
    : undefined;
}
