import type { Statement } from '../capture.ts';
import { findDate, findDayOfYear } from '../words/dates.ts';
import { isOutlet } from '../words/outlets.ts';
import { isName, isNames, toNames } from '../words/person-names.ts';
import { isQuestionOrExclamation, isStatement } from '../words/sentence.ts';
import { toTrimmer } from '../words/trim.ts';
import { findBeside, findDatedByline, withoutPlace, wordsIn } from './dated.ts';
import { findLabels, LABEL_CHARACTERS, type Label, type LabelledValue } from './labels.ts';
import { findReporter, NAMELESS } from './reporter.ts';
import { TIMES, toStatement, toTime } from './statement.ts';
import { findJobNames, partOutlet, splitValue, toAuthors, toSource, toValue, type Value } from './values.ts';

/** `●作者：王小明`: list marks before or after a byline. */
const withoutMarks = toTrimmer('\\s●■□◆▲△○⊙◎◇*·•—-', '\\s■□—');

/** `（来源：某某日报）`: brackets around a whole byline. */
const WRAPPED = /^[（(【[「〔](?:(.*)[）)】\]」〕]|([^）)】\]」〕]*))$/;

/** `（文/王小明）昨天早晨，`: a byline in brackets before a sentence. */
const BEFORE_SENTENCE = /^[（(【[][^）)】\]]*[）)】\]](?<sentence>[^：:]*[，,。][^：:]*)$/;

/** The longest name of an author, an outlet or an editor, in characters. */
const LONGEST_NAME = 40;

/** The longest byline, in characters. */
const LONGEST_BYLINE = 200;

/** The longest byline that ends as a sentence does, in characters. */
const LONGEST_STATEMENT = 40;

/** `版权声明 来源：某某日报`, `【纠错】 责任编辑：李红`: words that may precede the first label. */
const BEFORE_LABEL = /^(?:版权声明|版权信息|文章信息|基本信息|纠错|我要纠错|报错)$/;

/** `本文来自于某某网`, `以下文章来源于某某号，作者王小明`: a source without a colon. */
const FROM =
  /^(?:以下)?(?:本文|文章|稿件|内容)(?:来自|来源|转载?自|选自)于?\s?(?<source>[^\s，,。]{2,16})(?:\s?[，,]\s?作者\s?[:：]?\s?(?<author>[^\s，,。]{2,12}))?$/;

/** `发于2023.4.24总第929期《某某周刊》`: the issue of a magazine. */
const ISSUE = /^(?:本文|原文|原载|首?发|刊)[于載载]?[^。，]{0,10}总?第\s?\d{1,5}\s?期《(?<magazine>[^》]{2,16})》$/;

/** `某某晨报讯（`, `某某社海边4月25日电（`: an outlet before the reporter in brackets. */
const DATELINE =
  /^(?<outlet>[^\s，。：:；？！\d]{2,14})\s?(?:(?:\d{4}年)?\d{1,2}月)?(?:\d{1,2}日)?(?:讯|电|专电|消息|报道)[\s（(【[]*$/u;

/** `某某社海边`: the town behind an outlet's name. */
const TOWN = /(?<=\S[网社报報])\p{Script=Han}{2,3}$/u;

/** The labels of which one on a line is enough for other words before it. */
const SURE = new Set<Label>(['editor', 'published', 'updated']);

/** Characters of which every byline has one: of a date, a label, a job title, `转自某某网`, `第929期`. Most lines have none. */
const MAY_BE_BYLINE = new RegExp(`[${LABEL_CHARACTERS}\\d０-９年文自期]`);

/** `某某日报`: what may stand directly before a job title. */
const OUTLET_BEFORE_JOB = /^[^\s，。：:；？！、]{2,16}$/;

/**
 * The byline fields that a text states; undefined if the text is not a byline. A byline begins with a label, a date or
 * a reporter's job title, and holds little else.
 *
 * @example findByline('本文作者:王小明 李红,来源:某某日报,原文标题:《海水为什么是咸的》')
 *   // { authors: ['王小明', '李红'], source: '某某日报', originalTitle: '海水为什么是咸的' }
 */
export function findByline(text: string): Statement | undefined {
  if (text.length > LONGEST_BYLINE || !MAY_BE_BYLINE.test(text)) return undefined;
  if ((isStatement(text) && text.length > LONGEST_STATEMENT) || BEFORE_SENTENCE.test(text)) return undefined;
  const inner = unwrap(text);
  const dated = findDatedByline(inner);
  if (dated) return dated;
  const { before, labelled } = findLabels(withoutPlace(inner));
  const lead = labelled.length > 0 ? findLead(before, labelled) : undefined;
  if (!lead) return findNamed(inner); // it is not dated
  if (labelled.every(({ label }) => label === 'credit') || !labelled.every(isPlausible)) return undefined;
  return toStatement(
    lead,
    labelled.map((each) => ({ ...each, ...toParts(each) })),
  );
}

/** The value of a label in parts; a title stays whole, though spaces divide it. */
function toParts({ label, value }: LabelledValue): Value {
  if (label === 'originalTitle') return { own: toValue(value), beside: [] };
  return splitValue(label === 'author' ? partOutlet(value) : value);
}

/** What the words before the first label state. Undefined if the labels may be inside a sentence. */
function findLead(before: string, labelled: LabelledValue[]): Statement | undefined {
  const lead = unwrap(before).replace(BEFORE_LABEL, '');
  if (lead === '') return {};
  const labels = labelled.filter(({ isJob }) => !isJob);
  const isReporters = labels.length === 0;
  const outlet = isReporters ? DATELINE.exec(lead)?.groups?.['outlet'] : undefined;
  if (outlet) return { ...toTime((findDate(lead) ?? findDayOfYear(lead))?.iso), ...toOutlet(outlet.replace(TOWN, '')) };
  const unlabelled = findUnlabelled(lead) ?? findDay(lead);
  if (unlabelled) return unlabelled;
  if (lead.length > LONGEST_NAME || isStatement(lead)) return undefined;
  if (labelled[0]?.isJob && OUTLET_BEFORE_JOB.test(lead)) return toOutlet(lead);
  if (isNames(lead)) return { authors: toNames(lead) };
  const isByline = labels.length > 1 || labels.some(({ label }) => SURE.has(label));
  return isByline ? findBeside(lead) : undefined;
}

/** What a day without a year states, and the names beside it; undefined if there are other words: `04-25 09:30 某某网`. */
function findDay(text: string): Statement | undefined {
  const day = findDayOfYear(text);
  if (!day) return undefined;
  const words = wordsIn(`${text.slice(0, day.start)} ${text.slice(day.end)}`);
  return words.every((word) => isOutlet(word) || isName(word)) ? findBeside(text) : undefined;
}

function toOutlet(name: string): Statement {
  return NAMELESS.test(name) ? {} : { source: toSource(name) };
}

function unwrap(text: string): string {
  const bare = withoutMarks(text);
  const [, closed, unclosed] = WRAPPED.exec(bare) ?? [];
  return (closed ?? unclosed ?? bare).trim();
}

function findUnlabelled(text: string): Statement | undefined {
  return findNamed(text) ?? findDatedByline(text);
}

/** What a text without labels states of a source, a magazine or a reporter. */
function findNamed(text: string): Statement | undefined {
  const { source, author } = FROM.exec(text)?.groups ?? {};
  if (source) return { source: toSource(source), ...(author && { authors: toAuthors(author) }) };
  const { magazine } = ISSUE.exec(text)?.groups ?? {};
  if (magazine) return { source: magazine, ...toTime(findDate(text)?.iso) };
  const reporter = findReporter(text);
  return reporter && { authors: reporter.authors, ...(reporter.outlet && { source: toSource(reporter.outlet) }) };
}

/** Whether a value may follow its label: `记者：您怎么看？` is dialogue, not a byline. */
function isPlausible({ label, value, isJob }: LabelledValue): boolean {
  if (isJob) return findJobNames(splitValue(value)) !== undefined;
  if (label === 'originalTitle' || label === 'credit' || TIMES.has(label)) return true;
  const text = label === 'source' ? toSource(value) : toValue(value);
  return text.length <= LONGEST_NAME && !isStatement(text) && !isQuestionOrExclamation(text);
}
