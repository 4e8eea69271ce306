import type { Reading } from '../line-reading.ts';
import { isOutlet } from '../words/outlets.ts';
import { overlapOf } from '../words/overlap.ts';
import { isName } from '../words/person-names.ts';
import { isIntroduction, isProse, isQuestionOrExclamation, isStatement } from '../words/sentence.ts';
import { isRow } from './cells.ts';
import { isNoHeading } from './no-heading.ts';
import type { Paragraph } from './paragraphs.ts';

/** `一、`, `（一）`, `1.`, `第一章`, `01 `, `①`, `变化一：`, `疑点一、`: a number before a heading. */
const NUMBER =
  /^(?:【\d{1,2}】|[（(]?[一二三四五六七八九十]{1,3}[）)、.．：:，,]|[（(]\d{1,2}[）)]|\d{1,2}(?:\.\d{1,2}){0,3}[.．、)）：:。\s](?!\d)|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|步|阶段|[：:、，\s])|[①-⑳]|\p{Script=Han}{1,3}[一二三四五六七八九十](?:[：:]|、(?![一二三四五六七八九十周星]))|0\d\s?(?=\p{Script=Han})|\d{1,2}\.\d{1,2}(?![亿万元倍个百点年月日])(?=\p{Script=Han})|[A-H][.．、]\s?(?=\p{Script=Han})|Part\s?\d)/u;

/** `一、`: the number of a section. `1、` may number a sentence. */
const SECTION_NUMBER = /^[一二三四五六七八九十]{1,3}、/;

/** `地点：海边`: one of several labels with their values. */
const LABELLED = /^\p{Script=Han}{2,4}[:：]\S/u;

/** `她记得海的颜色；`: a clause. The next line continues its sentence. */
const CLAUSE = /[；;，,、]$/;

/** `海洋局：海水仍是咸的`, `海水仍是咸的 湖水仍是淡的`: a headline in two parts, without a sentence's marks. */
const DIGEST_HEADLINE = /^[^，。,；;△▲：:]+(?:[：:]| )[^，。,；;△▲：:]+$/;

/** `“……`: a long quotation. */
const QUOTED = /^[“"‘'「『].{20,}$/;

/** `其中包括，`: the end of a line whose sentence goes on below. */
const UNFINISHED = /[:：,，、]$/;

/** `海水为什么是咸的？`: a question that may be the heading of its answer. */
const QUESTION = /(?<!呢)[？?][”"』」]?$/;

/** `【海边】`: the label of a section. What stands below it may be a heading of its own. */
const SECTION = /^【[^】]{1,8}】$/;

/** The least share of a question that the question below it asks again, where that begins the answer. */
const LEAST_ASKED_AGAIN = 0.5;

/** `好了，问题来了，盐究竟是什么？`: a question that goes on from the text above. */
const GOES_ON = /^(?:好了|其实|当然|所以|因此|不过|但是?|可是|然而|于是)[，,]/;

/** A question that begins the text is a sentence if it has a comma. */
const COMMA = /[，,]/;

/** The longest heading of each kind, in characters. */
const LONGEST_BARE = 32;
const LONGEST_NUMBERED = 45;
const LONGEST_DIGEST = 45;
const LONGEST_QUESTION = 28;
const LONGEST_TOPIC = 20;

/** The tags of headings inside an article. */
const HEADING_TAG = /^h[2-6]$/;

/** The fewest consecutive short lines that are a list and not headings, and the most that are searched for its end. */
const SHORTEST_LIST = 3;
const LONGEST_LIST = 40;

/** The place of a paragraph among the others. */
export interface Neighbours {
  before: Paragraph | undefined;
  after: Paragraph[];
  /** Whether a colon announces the list that it belongs to. */
  isAnnounced: boolean;
  /** Whether the markup of a page marks headings in this text. Other short lines are none then. */
  areMarked: boolean;
}

/** Whether the markup of a page marks a line as a heading: by its tag, or since all of it is bold. */
export function isMarkedAsHeading({ text, parts }: Paragraph): boolean {
  const { markup } = parts[0] ?? {};
  if (!markup || parts.length > 1 || isStatement(text) || text.length > LONGEST_NUMBERED) return false;
  return HEADING_TAG.test(markup.tag) || markup.isBold;
}

/** The role of a paragraph, with the rule that decided and the one that came second. */
type Decision = { role: 'heading' | 'paragraph'; rule: string; runnerUp?: NonNullable<Reading['runnerUp']> };

/** Decides whether a paragraph is a heading; undefined for running text that comes near to no heading rule. */
export function findHeadingRule(paragraph: Paragraph, neighbours: Neighbours): Decision | undefined {
  const { text, parts } = paragraph;
  if (neighbours.after[0]?.rows && !NUMBER.test(text)) return undefined;
  if (isRow(text)) return undefined;
  if (isTopicLine(paragraph, neighbours)) return heading('topic-line');
  if (parts[0]?.isItem || isStatement(text) || (parts.length > 1 && text.length > LONGEST_BARE)) return undefined;
  if (isNumberedTopic(text, neighbours)) return heading('numbered');
  if (UNFINISHED.test(text) || isOneOfLabels(text, neighbours) || isNoHeading(text)) return undefined;
  const [next] = neighbours.after;
  if (!next || !neighbours.after.slice(0, SHORTEST_LIST).some(isText)) return undefined;
  if (isMarkedAsHeading(paragraph)) return heading('marked-up');
  if (NUMBER.test(text)) return text.length <= LONGEST_NUMBERED ? heading('numbered') : undefined;
  if (isProse(text) || QUOTED.test(text) || neighbours.areMarked) return undefined;
  if (CLAUSE.test(neighbours.before?.text ?? '')) return undefined;
  if (isQuestionOrExclamation(text))
    return isHeadingQuestion(text, neighbours) ? heading('question') : nearMiss('question');
  const isHeading = isShort(text, neighbours) && !neighbours.isAnnounced && !isInList(neighbours);
  return isHeading ? heading('short-line') : nearMiss('short-line');
}

/** `三、盐从哪里来：`: a numbered heading that ends with a colon. */
function isNumberedTopic(text: string, { after: [next] }: Neighbours): boolean {
  const longest = SECTION_NUMBER.test(text) ? LONGEST_NUMBERED : LONGEST_TOPIC;
  if (text.length > longest || !isIntroduction(text) || !NUMBER.test(text)) return false;
  return next !== undefined && isProse(next.text) && !NUMBER.test(next.text);
}

/** Whether a line is one of several labels with their values. */
function isOneOfLabels(text: string, { before, after }: Neighbours): boolean {
  const isLabelled = (line: string) => LABELLED.test(line) && !isProse(line);
  return isLabelled(text) && [before, after[0]].some((other) => other !== undefined && isLabelled(other.text));
}

/** Whether a line has the length of a heading. A headline of a digest, between two texts, may be longer. */
function isShort(text: string, { before, after }: Neighbours): boolean {
  if (text.length <= LONGEST_BARE) return true;
  return text.length <= LONGEST_DIGEST && DIGEST_HEADLINE.test(text) && isText(before) && isText(after[0]);
}

/**
 * A question above its answer is a heading. A question above or below a heading, such as `究竟谁能拔得头筹?`, belongs to the
 * text, unless that heading is the label of a section; so does a question to a person and a question that ends in 呢.
 */
function isHeadingQuestion(text: string, { before, after }: Neighbours): boolean {
  const [name = ''] = text.split(/[:：]/, 1);
  if (!QUESTION.test(text) || text.length > LONGEST_QUESTION || isName(name) || isOutlet(name)) return false;
  if (GOES_ON.test(text) || (!before && COMMA.test(text))) return false;
  return isAnswer(text, after) && (!before || isText(before) || SECTION.test(before.text));
}

/** Whether running text follows a question, or a longer question that asks the same again before running text. */
function isAnswer(question: string, [next, second]: Paragraph[]): boolean {
  if (next === undefined) return false;
  if (isText(next)) return true;
  return isQuestionOrExclamation(next.text) && isText(second) && overlapOf(question, next.text) >= LEAST_ASKED_AGAIN;
}

/** `某某日报：` above a heading: a line that names whose words follow. */
function isTopicLine({ text, parts }: Paragraph, { after }: Neighbours): boolean {
  const [next, second] = after;
  return (
    parts.length === 1 &&
    text.length <= LONGEST_TOPIC &&
    isIntroduction(text) &&
    next !== undefined &&
    !isProse(next.text) &&
    next.text.length <= LONGEST_BARE &&
    !isIntroduction(next.text) &&
    !NUMBER.test(next.text) &&
    second !== undefined &&
    isProse(second.text)
  );
}

/**
 * The lines of the lists that a colon announces: three or more short lines, and a longer one that is no statement. The
 * last one above a statement may be its heading, and is not among them.
 */
export function findAnnounced(paragraphs: Paragraph[]): Set<Paragraph> {
  const announced = new Set<Paragraph>();
  for (const [index, { text }] of paragraphs.entries()) {
    if (!isIntroduction(text)) continue;
    const below = paragraphs.slice(index + 1, index + 1 + LONGEST_LIST);
    const end = below.findIndex((line) => isText(line) || line.text.length > LONGEST_BARE || NUMBER.test(line.text));
    const isLonger = below[end] !== undefined && !isSentence(below[end].text);
    if (end >= SHORTEST_LIST) for (const line of below.slice(0, isLonger ? end : end - 1)) announced.add(line);
  }
  return announced;
}

function isSentence(text: string): boolean {
  return isStatement(text) || isIntroduction(text);
}

function isInList({ before, after }: Neighbours): boolean {
  const below = after.findIndex(isText);
  return (before && !isText(before) ? 1 : 0) + below >= SHORTEST_LIST - 1;
}

/** Whether a paragraph is running text, or a line that introduces running text: `可以分成几个时期：`. */
function isText(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && (isProse(paragraph.text) || isIntroduction(paragraph.text));
}

function heading(rule: string): Decision {
  return { role: 'heading', rule, runnerUp: { role: 'paragraph', rule: 'running-text' } };
}

function nearMiss(rule: string): Decision {
  return { role: 'paragraph', rule: 'running-text', runnerUp: { role: 'heading', rule } };
}
