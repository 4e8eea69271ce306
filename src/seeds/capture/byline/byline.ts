import type { Statement } from '../capture.ts';
import { findDate } from '../words/dates.ts';
import { isCall, isStatement } from '../words/sentence.ts';
import { findDated } from './dated.ts';
import { findLabels, type Labelled } from './labels.ts';
import { findReporter } from './reporter.ts';
import { toAuthors, toEditors, toSource, toTitle, toValue } from './values.ts';

/** `●作者：王小明`: the marks of a list before a byline. */
const MARKS = /^[\s●■□◆▲△○⊙◎◇*·•—-]+|[\s■□—]+$/g;

/** `（来源：某某日报）`: brackets around a whole byline. */
const WRAPPED = /^[（(【[「](?:(.*)[）)】\]」]|([^）)】\]」]*))$/;

/** No author, paper or editor has a longer name. */
const LONGEST_NAME = 40;

/** Nor is a byline longer, nor one that ends as a sentence does. */
const LONGEST = 200;
const LONGEST_STATEMENT = 40;

/** `版权声明 来源：某某日报`, `【纠错】 责任编辑：李红`: what may stand before the first label. */
const BEFORE_LABEL = /^(?:版权声明|版权信息|文章信息|基本信息|纠错|我要纠错|报错)$/;

/** `本文来自于某某网`: a source without a colon. */
const FROM = /^(?:本文|文章|稿件)(?:来自|来源|转载?自)于?\s?(?<source>[^\s，。]{2,16})$/;

/** Nothing, or what ends in a space. */
const APART = /^$|\s$/;

/**
 * What a byline says: a part that begins with a label, a date or a reporter's trade, and holds little else.
 *
 * @example findByline('本文作者:王小明 李红,来源:某某日报,原文标题:《海水为什么是咸的》')
 *   // { authors: ['王小明', '李红'], source: '某某日报', originalTitle: '海水为什么是咸的' }
 */
export function findByline(text: string): Statement | undefined {
  if (text.length > LONGEST || (isStatement(text) && text.length > LONGEST_STATEMENT)) return undefined;
  const inner = unwrap(text);
  const dated = findDated(inner);
  if (dated) return dated;
  const { before, labelled } = findLabels(inner);
  const lead = unwrap(before).replace(BEFORE_LABEL, '');
  const stated = lead === '' ? {} : ofUnlabelled(lead);
  if (labelled.length === 0 || !stated) return ofUnlabelled(inner);
  if (labelled.every(({ label }) => label === 'credit') || !labelled.every(isPlausible)) return undefined;
  const date = labelled.map(dateOf).find((found) => found !== undefined);
  const statements = labelled.toReversed().map(toStatement);
  return Object.assign({}, date && { published: date }, stated, ...statements);
}

/** A date behind its label, or apart from the words of another value: `截至2023年4月25日` is none of these. */
function dateOf({ label, value }: Labelled): string | undefined {
  const date = findDate(value);
  const isApart = date && (label === 'published' || APART.test(value.slice(0, date.start)));
  return isApart ? date.iso : undefined;
}

function unwrap(text: string): string {
  const bare = text.replace(MARKS, '');
  const [, closed, unclosed] = WRAPPED.exec(bare) ?? [];
  return (closed ?? unclosed ?? bare).trim();
}

function ofUnlabelled(text: string): Statement | undefined {
  const source = FROM.exec(text)?.groups?.['source'];
  if (source) return { source: toSource(source) };
  const reporter = findReporter(text);
  if (!reporter) return findDated(text);
  return { authors: reporter.authors, ...(reporter.outlet && { source: toSource(reporter.outlet) }) };
}

/** Whether a value may follow its label: `记者：您怎么看？` is a conversation, and no byline. */
function isPlausible({ label, value }: Labelled): boolean {
  if (label === 'originalTitle' || label === 'credit' || label === 'published') return true;
  const text = toValue(value);
  return text.length <= LONGEST_NAME && !isStatement(text) && !isCall(text);
}

function toStatement({ label, value }: Labelled): Statement {
  const text = toValue(value);
  if (text === '') return {};
  if (label === 'author') return { authors: toAuthors(text) };
  if (label === 'editor') return { editors: toEditors(text) };
  if (label === 'originalTitle') return { originalTitle: toTitle(text) };
  return label === 'source' ? { source: toSource(text) } : {};
}
