import type { ListedPart } from '../runs/runs.ts';
import { toCharacterFinder } from '../words/character-sets.ts';
import { overlapWith } from '../words/overlap.ts';
import { PairSet } from '../words/pair-set.ts';

/** `，`, `。`: marks that divide and end sentences. */
const SENTENCE_MARK = /[，。；：！？、“”…,;!?]/g;

/** `……沸腾。`, `……沸腾？”`: the end of a statement, and the end of any sentence. */
const STATEMENT_END = /[。；;…][”’"'」』）)】\]]*$/;
const SENTENCE_END = /[！？!?”」』：:][”’"'」』）)】\]]*$/;

/** How many characters of a text's end are examined. */
const EXAMINED_LENGTH = 8;

/** The shortest statement, and the shortest sentence without a full stop, in characters. Shorter lines may be headlines. */
const SHORTEST_STATEMENT = 5;
const SHORTEST_SENTENCE = 18;

/** The fewest marks of a sentence without a full stop, unless it is long. */
const FEWEST_MARKS = 3;
const LONG_SENTENCE = 60;

const HAN = /\p{Script=Han}/u;

/** `Copyright`, `增值电信业务许可证`, `举报电话`: words of the lines at a page's foot. */
const FOOT =
  /copyright|all rights|©|版权所有|ICP[备证]|公网安备|许可证|(?:举报|客服|服务|新闻|联系|编辑部)(?:电话|热线|邮箱)|电子邮箱|隱私權|cookies?|浏览器|扫一扫|二维码/i;

/** `登录`, `客户端`: words of a page's controls, which news may also be about. */
const CONTROL = /扫码|登录|登入|注册|客户端|电邮|隐私/;

/** Finds whether a line has characters of which each of these words has one. Most lines have none. */
const charactersIn = toCharacterFinder(['cCaA©版iI备许话线箱隱kK浏扫维', '扫登注户邮隐']);
const [OF_FOOT, OF_CONTROL] = [0b01, 0b10];

/** The longest line at a page's foot, in characters. */
const LONGEST_FOOT = 120;

/** How much running text a line holds, in tens of characters; 0 for headlines, menus and addresses. */
export function proseOf(text: string): number {
  if (text.length < SHORTEST_STATEMENT || !HAN.test(text)) return 0;
  if (text.includes('。')) return text.length / 10;
  const end = text.slice(-EXAMINED_LENGTH);
  if (STATEMENT_END.test(end)) return text.length / 10;
  const marks = text.match(SENTENCE_MARK)?.length ?? 0;
  const isLong = text.length >= LONG_SENTENCE && marks > 0;
  if (text.length < SHORTEST_SENTENCE || (marks < FEWEST_MARKS && !isLong)) return 0;
  return (text.length / 10) * (SENTENCE_END.test(end) ? 1 : 0.5);
}

/** Whether a line belongs to the foot of a page: the publisher's name, licences, telephone numbers. */
export function isFoot(text: string): boolean {
  if (text.length >= LONGEST_FOOT) return false;
  const held = charactersIn(text);
  if (held & OF_FOOT && FOOT.test(text)) return true;
  return held & OF_CONTROL ? CONTROL.test(text) && !text.includes('。') : false;
}

/** How much of a line some running text says too: the share of the line's character pairs, from 0 to 1. */
export type Aboutness = (text: string) => number;

/** The aboutness of the running text among some parts. */
export type AboutnessOf = (parts: ListedPart[]) => Aboutness;

/** A function for one capture that counts the pairs of each running text only once. */
export function toAboutnessOf(): AboutnessOf {
  const known: { texts: string[]; isAbout: Aboutness }[] = [];
  const prose = new Map<string, boolean>();
  const isProse = (text: string) => {
    const is = prose.get(text) ?? proseOf(text) > 0;
    prose.set(text, is);
    return is;
  };
  return (parts) => {
    const texts = parts.filter(({ cue, plain }) => cue.kind === 'text' && isProse(plain)).map(({ plain }) => plain);
    const same = known.find((each) => areSame(each.texts, texts));
    if (same) return same.isAbout;
    const pairs = new PairSet(texts.reduce((sum, { length }) => sum + length, 0));
    for (const text of texts) pairs.addText(text);
    const isAbout = (text: string) => overlapWith(pairs, text);
    known.push({ texts, isAbout });
    return isAbout;
  };
}

function areSame(texts: string[], others: string[]): boolean {
  return texts.length === others.length && texts.every((text, at) => text === others[at]);
}
