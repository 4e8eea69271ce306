import type { Statement } from '../capture.ts';
import { findDate } from '../words/dates.ts';
import { isQuestionOrExclamation, isStatement } from '../words/sentence.ts';
import { findBeside, findDatedByline } from './dated.ts';
import { findLabels, type LabelledValue } from './labels.ts';
import { findReporter } from './reporter.ts';
import { toAuthors, toEditors, toSource, toTitle, toValue } from './values.ts';

/** `●作者：王小明`: list marks before or after a byline. */
const MARKS = /^[\s●■□◆▲△○⊙◎◇*·•—-]+|[\s■□—]+$/g;

/** `（来源：某某日报）`: brackets around a whole byline. */
const WRAPPED = /^[（(【[「](?:(.*)[）)】\]」]|([^）)】\]」]*))$/;

/** The longest name of an author, an outlet or an editor, in characters. */
const LONGEST_NAME = 40;

/** The longest byline, in characters. */
const LONGEST_BYLINE = 200;

/** The longest byline that ends as a sentence does, in characters. */
const LONGEST_STATEMENT = 40;

/** `版权声明 来源：某某日报`, `【纠错】 责任编辑：李红`: words that may precede the first label. */
const BEFORE_LABEL = /^(?:版权声明|版权信息|文章信息|基本信息|纠错|我要纠错|报错)$/;

/** `本文来自于某某网`: a source without a colon. */
const FROM = /^(?:本文|文章|稿件)(?:来自|来源|转载?自)于?\s?(?<source>[^\s，。]{2,16})$/;

/** `原创：某某网`: an outlet in an author's place. */
const SITE = /^[^\s，、]{2,10}(?:网|社|报)$/;

/** The text before a date, if it is empty or ends in white space. */
const SEPARATED = /^$|\s$/;

/**
 * The byline fields that a text states; undefined if the text is not a byline. A byline begins with a label, a date or
 * a reporter's job title, and holds little else.
 *
 * @example findByline('本文作者:王小明 李红,来源:某某日报,原文标题:《海水为什么是咸的》')
 *   // { authors: ['王小明', '李红'], source: '某某日报', originalTitle: '海水为什么是咸的' }
 */
export function findByline(text: string): Statement | undefined {
  if (text.length > LONGEST_BYLINE || (isStatement(text) && text.length > LONGEST_STATEMENT)) return undefined;
  const inner = unwrap(text);
  const dated = findDatedByline(inner);
  if (dated) return dated;
  const { before, labelled } = findLabels(inner);
  const lead = unwrap(before).replace(BEFORE_LABEL, '');
  const leadStatement = lead === '' ? {} : (findUnlabelled(lead) ?? findLead(lead, labelled));
  if (labelled.length === 0 || !leadStatement) return findUnlabelled(inner);
  if (labelled.every(({ label }) => label === 'credit') || !labelled.every(isPlausible)) return undefined;
  const date = labelled.map(dateOf).find((found) => found !== undefined);
  const statements = labelled.toReversed().map(toStatement);
  return Object.assign({}, date && { published: date }, leadStatement, ...statements);
}

/** What the words before several labels state: `某某日报 04-25 20:12 责编：李红`. Undefined if the labels may be inside a sentence. */
function findLead(lead: string, labelled: LabelledValue[]): Statement | undefined {
  const isByline = labelled.length > 1 || labelled.some(({ label }) => label === 'editor' || label === 'published');
  if (!isByline || lead.length > LONGEST_NAME || isStatement(lead)) return undefined;
  return findBeside(lead) ?? {};
}

/** The date in a value, if its label announces a date or white space precedes it. `截至2023年4月25日` gives undefined. */
function dateOf({ label, value }: LabelledValue): string | undefined {
  const date = findDate(value);
  const isSeparate = date && (label === 'published' || SEPARATED.test(value.slice(0, date.start)));
  return isSeparate ? date.iso : undefined;
}

function unwrap(text: string): string {
  const bare = text.replace(MARKS, '');
  const [, closed, unclosed] = WRAPPED.exec(bare) ?? [];
  return (closed ?? unclosed ?? bare).trim();
}

function findUnlabelled(text: string): Statement | undefined {
  const source = FROM.exec(text)?.groups?.['source'];
  if (source) return { source: toSource(source) };
  const reporter = findReporter(text);
  if (!reporter) return findDatedByline(text);
  return { authors: reporter.authors, ...(reporter.outlet && { source: toSource(reporter.outlet) }) };
}

/** Whether a value may follow its label: `记者：您怎么看？` is dialogue, not a byline. */
function isPlausible({ label, value }: LabelledValue): boolean {
  if (label === 'originalTitle' || label === 'credit' || label === 'published') return true;
  const text = toValue(value);
  return text.length <= LONGEST_NAME && !isStatement(text) && !isQuestionOrExclamation(text);
}

function toStatement({ label, value }: LabelledValue): Statement {
  const text = toValue(value);
  if (text === '') return {};
  if (label === 'author' && SITE.test(text)) return { source: toSource(text) };
  if (label === 'author') return { authors: toAuthors(text) };
  if (label === 'editor') return { editors: toEditors(text) };
  if (label === 'originalTitle') return { originalTitle: toTitle(text) };
  return label === 'source' ? { source: toSource(text) } : {};
}
