import type { Reading } from '../line-reading.ts';
import { isOutlet } from '../words/outlets.ts';
import { isName } from '../words/person-names.ts';
import { isProse, isQuestionOrExclamation, isStatement } from '../words/sentence.ts';
import type { Paragraph } from './paragraphs.ts';

/** `一、`, `（一）`, `1.`, `第一章`, `01 `, `①`, `变化一：`: a number before a heading. */
const NUMBER =
  /^(?:【\d{1,2}】|[（(]?[一二三四五六七八九十]{1,3}[）)、.．：:，,]|[（(]\d{1,2}[）)]|\d{1,2}(?:\.\d{1,2}){0,3}[.．、)）：:。\s](?!\d)|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|步|阶段|[：:、，\s])|[①-⑳]|\p{Script=Han}{1,3}[一二三四五六七八九十][：:]|0\d\s?(?=\p{Script=Han})|Part\s?\d)/u;

/** `《某某周刊》：……？`, `记者：……`, `Q：……`, `王小明：……？`: the speaker of a quotation. */
const SPEAKER =
  /^(?:《[^》]{1,20}》|(?:记者|主持人|问|答|[QqAa]\d?|网友|主播|嘉宾)|\S{2,4}[（(][^）)]{1,8}[）)])\s?[:：]/;

/** `地点：海边`: one of several labels with their values. */
const LABELLED = /^\p{Script=Han}{2,4}[:：]\S/u;

/** `【某某日报】海水为什么是咸的`: an item of a digest. */
const DIGEST_ITEM = /^[【[［](?!\d+[】\]]|[^】]*】$)/;

/** `活动现场`, `（某某产品）`, `（某某 摄）`: the caption of a picture. */
const CAPTION = /^[（(][^）)]*[）)]$|(?:现场|合影|剪影|一景|一角|供图|摄|照片|图片|资料图?|截图|走势图?)[）)]?$/;

/** `“……`: a long quotation. */
const QUOTED = /^[“"‘'「『].{20,}$/;

/** `2019年3月4日 星期一`, `83.5%`, `A股(000000)`: a line without words. */
const NO_WORDS = /^[\d\s\p{P}\p{S}年月日星期一二三四五六]+$/u;

/** `可以分成几个时期：`: a line that introduces the text below. */
const INTRODUCTION = /[:：]$/;
const UNFINISHED = /[:：,，、]$/;

/** `海水为什么是咸的？`: a question that may be the heading of its answer. */
const QUESTION = /(?<!呢)[？?][”"』」]?$/;

/** The longest heading of each kind, in characters. */
const LONGEST_BARE = 32;
const LONGEST_NUMBERED = 45;
const LONGEST_QUESTION = 28;
const LONGEST_TOPIC = 20;

/** The fewest consecutive short lines that are a list and not headings. */
const SHORTEST_LIST = 3;

/** The paragraphs before and after a paragraph. */
interface Neighbours {
  before: Paragraph | undefined;
  after: Paragraph[];
}

/** The role of a paragraph, with the rule that decided and the one that came second. */
type Decision = { role: 'heading' | 'paragraph'; rule: string; runnerUp?: NonNullable<Reading['runnerUp']> };

/** Decides whether a paragraph is a heading; undefined for running text that comes near to no heading rule. */
export function findHeadingRule(paragraph: Paragraph, neighbours: Neighbours): Decision | undefined {
  const { text, parts } = paragraph;
  if (isTopicLine(paragraph, neighbours)) return heading('topic-line');
  if (parts.length > 1 || isStatement(text) || UNFINISHED.test(text)) return undefined;
  if (
    LABELLED.test(text) &&
    [neighbours.before, neighbours.after[0]].some((other) => other && LABELLED.test(other.text))
  )
    return undefined;
  if (SPEAKER.test(text) || DIGEST_ITEM.test(text) || CAPTION.test(text) || NO_WORDS.test(text)) return undefined;
  const [next] = neighbours.after;
  if (!next || !neighbours.after.slice(0, SHORTEST_LIST).some(isText)) return undefined;
  if (NUMBER.test(text)) return text.length <= LONGEST_NUMBERED ? heading('numbered') : undefined;
  if (isProse(text) || QUOTED.test(text)) return undefined;
  if (isQuestionOrExclamation(text))
    return isHeadingQuestion(text, neighbours) ? heading('question') : nearMiss('question');
  return text.length <= LONGEST_BARE && !isInList(neighbours) ? heading('short-line') : nearMiss('short-line');
}

/**
 * A question above its answer is a heading. A question above or below a heading, such as `究竟谁能拔得头筹?`, belongs to the
 * text; so does a question to a person and a question that ends in 呢.
 */
function isHeadingQuestion(text: string, { before, after }: Neighbours): boolean {
  const [name = ''] = text.split(/[:：]/, 1);
  if (!QUESTION.test(text) || text.length > LONGEST_QUESTION || isName(name) || isOutlet(name)) return false;
  return isText(after[0]) && (!before || isText(before));
}

/** `某某日报：` above a heading: a line that names whose words follow. */
function isTopicLine({ text, parts }: Paragraph, { after }: Neighbours): boolean {
  const [next, second] = after;
  return (
    parts.length === 1 &&
    text.length <= LONGEST_TOPIC &&
    INTRODUCTION.test(text) &&
    next !== undefined &&
    !isProse(next.text) &&
    next.text.length <= LONGEST_BARE &&
    !INTRODUCTION.test(next.text) &&
    second !== undefined &&
    isProse(second.text)
  );
}

function isInList({ before, after }: Neighbours): boolean {
  const below = after.findIndex(isText);
  return (before && !isText(before) ? 1 : 0) + below >= SHORTEST_LIST - 1;
}

/** Whether a paragraph is running text, or a line that introduces running text: `可以分成几个时期：`. */
function isText(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && (isProse(paragraph.text) || INTRODUCTION.test(paragraph.text));
}

function heading(rule: string): Decision {
  return { role: 'heading', rule, runnerUp: { role: 'paragraph', rule: 'running-text' } };
}

function nearMiss(rule: string): Decision {
  return { role: 'paragraph', rule: 'running-text', runnerUp: { role: 'heading', rule } };
}
