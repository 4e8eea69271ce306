import type { Reading } from '../line-reading.ts';
import { isOutlet } from '../words/outlets.ts';
import { isName } from '../words/person-names.ts';
import { isCall, isProse, isStatement } from '../words/sentence.ts';
import type { Paragraph } from './paragraphs.ts';

/** `一、`, `（一）`, `1.`, `第一章`, `01 `, `①`, `变化一：`: a number before a heading. */
const NUMBER =
  /^(?:【\d{1,2}】|[（(]?[一二三四五六七八九十]{1,3}[）)、.．：:，,]|[（(]\d{1,2}[）)]|\d{1,2}(?:\.\d{1,2}){0,3}[.．、)）：:。\s](?!\d)|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|步|阶段|[：:、，\s])|[①-⑳]|\p{Script=Han}{1,3}[一二三四五六七八九十][：:]|0\d\s?(?=\p{Script=Han})|Part\s?\d)/u;

/** `《某某周刊》：……？`, `记者：……`, `Q：……`, `王小明：……？`: somebody speaks. */
const SPEAKER =
  /^(?:《[^》]{1,20}》|(?:记者|主持人|问|答|[QqAa]\d?|网友|主播|嘉宾)|\S{2,4}[（(][^）)]{1,8}[）)])\s?[:：]/;

/** `【某某日报】海水为什么是咸的`: an item of a digest. */
const DIGEST_ITEM = /^[【[［](?!\d+[】\]]|[^】]*】$)/;

/** `活动现场`, `（某某产品）`, `（某某 摄）`: what stands under a picture. */
const CAPTION = /^[（(][^）)]*[）)]$|(?:现场|合影|剪影|一景|一角|供图|摄|照片|图片|资料图?|截图|走势图?)[）)]?$/;

/** `“……`: somebody is quoted. */
const QUOTED = /^[“"‘'「『].{20,}$/;

/** `2019年3月4日 星期一`, `83.5%`, `A股(000000)`: no word of a heading. */
const NO_WORDS = /^[\d\s\p{P}\p{S}年月日星期一二三四五六]+$/u;

/** `可以分成几个时期：`: what follows is introduced. */
const INTRODUCTION = /[:：]$/;
const UNFINISHED = /[:：,，、]$/;

/** `海水为什么是咸的？`: a question that may head its answer. */
const QUESTION = /(?<!呢)[？?][”"』」]?$/;

/** How long the headings of each kind can be. */
const LONGEST_BARE = 32;
const LONGEST_NUMBERED = 45;
const LONGEST_QUESTION = 28;

/** Short lines in a longer run are a list, and no headings. */
const LONGEST_RUN = 3;

/** What stands around a paragraph. */
interface Neighbours {
  before: Paragraph | undefined;
  after: Paragraph[];
}

/** What a short line turned out to be: nothing for running text, that no heading rule was near to. */
type Found = { role: 'heading' | 'paragraph'; rule: string; runnerUp?: NonNullable<Reading['runnerUp']> };

/** The rule that makes a paragraph a heading, or that just keeps it from being one. */
export function findHeadingRule(paragraph: Paragraph, neighbours: Neighbours): Found | undefined {
  const { text, parts } = paragraph;
  if (parts.length > 1 || isStatement(text) || UNFINISHED.test(text)) return undefined;
  if (SPEAKER.test(text) || DIGEST_ITEM.test(text) || CAPTION.test(text) || NO_WORDS.test(text)) return undefined;
  const [next] = neighbours.after;
  if (!next || !neighbours.after.slice(0, LONGEST_RUN).some(isText)) return undefined;
  if (NUMBER.test(text)) return text.length <= LONGEST_NUMBERED ? heading('numbered') : undefined;
  if (isProse(text) || QUOTED.test(text)) return undefined;
  if (isCall(text)) return isHeadingCall(text, neighbours) ? heading('question') : paragraphNearly('question');
  return text.length <= LONGEST_BARE && !isInRun(neighbours) ? heading('short-line') : paragraphNearly('short-line');
}

/**
 * `究竟谁能拔得头筹?` above or below a heading belongs to the text, as a question to a person does, and one that ends in 呢;
 * a question above its answer is a heading.
 */
function isHeadingCall(text: string, { before, after }: Neighbours): boolean {
  const [name = ''] = text.split(/[:：]/, 1);
  if (!QUESTION.test(text) || text.length > LONGEST_QUESTION || isName(name) || isOutlet(name)) return false;
  return isText(after[0]) && (!before || isText(before));
}

function isInRun({ before, after }: Neighbours): boolean {
  const below = after.findIndex(isText);
  return (before && !isText(before) ? 1 : 0) + below >= LONGEST_RUN - 1;
}

/** Running text, or a line that introduces it: `可以分成几个时期：`. */
function isText(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && (isProse(paragraph.text) || INTRODUCTION.test(paragraph.text));
}

function heading(rule: string): Found {
  return { role: 'heading', rule, runnerUp: { role: 'paragraph', rule: 'running-text' } };
}

function paragraphNearly(rule: string): Found {
  return { role: 'paragraph', rule: 'running-text', runnerUp: { role: 'heading', rule } };
}
